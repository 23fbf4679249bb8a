// @generated from spec/zabbix/types/task.toml by `cargo xtask codegen`; do not edit.

//! The type `task`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "task")]
/// A task of the server
#[non_exhaustive]
pub struct Task {
    /// The task's id.
    ///
    /// Id.
    pub taskid: ::core::option::Option<::callsheet_runtime::Id>,
    /// What is to be done.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<TaskType>,
    /// What exactly.
    ///
    /// Object. `null` means absent.
    pub request: ::core::option::Option<::std::boxed::Box<TaskRequest>>,
    /// The proxy whose figures are asked for; `0` for the server.
    ///
    /// Id. `null` means absent. Default: `0`. Since 7.0.
    pub proxyid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The proxy whose figures are asked for; `0` for the server.
    ///
    /// Id. `null` means absent. Default: `0`. Gone in 7.0.
    pub proxy_hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How far it has come.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<TaskStatus>,
    /// When it was made, in seconds since 1970.
    ///
    /// Time (seconds since 1970).
    pub clock: ::core::option::Option<i64>,
    /// How many seconds it stays valid; `0` for ever.
    ///
    /// Integer.
    pub ttl: ::core::option::Option<i64>,
    /// What came of it; left out while it is not done.
    ///
    /// Object. `null` means absent.
    pub result: ::core::option::Option<::std::boxed::Box<TaskResult>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl Task {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`taskid`](Self::taskid).
    pub fn taskid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.taskid, value);
        self
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<TaskType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`request`](Self::request).
    pub fn request(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<TaskRequest>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.request, value);
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
    /// Sets [`proxy_hostid`](Self::proxy_hostid).
    pub fn proxy_hostid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxy_hostid, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<TaskStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`clock`](Self::clock).
    pub fn clock(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.clock, value);
        self
    }
    /// Sets [`ttl`](Self::ttl).
    pub fn ttl(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.ttl, value);
        self
    }
    /// Sets [`result`](Self::result).
    pub fn result(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<TaskResult>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.result, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for Task {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    Task, super::super::TABLES, super::super::tables::shapes::TYPES_TASK_TASK; 0 =>
    taskid, 1 => type_, 2 => request, 3 => proxyid, 4 => proxy_hostid, 5 => status, 6 =>
    clock, 7 => ttl, 8 => result;; taskid type_ request proxyid proxy_hostid status clock
    ttl result
}
#[cfg(feature = "task")]
/// A task of the server
#[non_exhaustive]
pub struct TaskCreate {
    /// What is to be done.
    ///
    /// One of the values below, one of "1", "2", "6".
    pub type_: TaskType,
    /// What exactly.
    ///
    /// Object.
    pub request: TaskCreateRequest,
    /// The proxy whose figures are asked for; `0` for the server.
    ///
    /// Id. Default: `0`. Since 7.0.
    pub proxyid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The proxy whose figures are asked for; `0` for the server.
    ///
    /// Id. Default: `0`. Gone in 7.0.
    pub proxy_hostid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskCreate {
    /// With what is required.
    pub fn new(
        type_: impl ::core::convert::Into<TaskType>,
        request: impl ::core::convert::Into<TaskCreateRequest>,
    ) -> Self {
        Self {
            type_: type_.into(),
            request: request.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`proxyid`](Self::proxyid).
    pub fn proxyid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.proxyid, value);
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
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_CREATE; 0 => type_, 1 => request, 2 =>
    proxyid, 3 => proxy_hostid; type_ request; proxyid proxy_hostid
}
#[cfg(feature = "task")]
/// What exactly.
#[non_exhaustive]
pub struct TaskRequest {
    /// Figures of the history cache; for type 1.
    ///
    /// Object. What is right hangs on other fields.
    pub historycache: ::core::option::Option<::std::boxed::Box<TaskRequestHistorycache>>,
    /// Figures of the value cache; for type 1.
    ///
    /// Object. What is right hangs on other fields.
    pub valuecache: ::core::option::Option<::std::boxed::Box<TaskRequestValuecache>>,
    /// Figures of preprocessing; for type 1.
    ///
    /// Object. What is right hangs on other fields.
    pub preprocessing: ::core::option::Option<
        ::std::boxed::Box<TaskRequestPreprocessing>,
    >,
    /// Figures of alerting; for type 1.
    ///
    /// Object. What is right hangs on other fields.
    pub alerting: ::core::option::Option<::std::boxed::Box<TaskRequestAlerting>>,
    /// Figures of low-level discovery; for type 1.
    ///
    /// Object. What is right hangs on other fields.
    pub lld: ::core::option::Option<::std::boxed::Box<TaskRequestLld>>,
    /// The proxies; for type 2.
    ///
    /// List of: id. Not empty. What is right hangs on other fields. Since 6.2.
    pub proxyids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`historycache`](Self::historycache).
    pub fn historycache(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<TaskRequestHistorycache>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.historycache, value);
        self
    }
    /// Sets [`valuecache`](Self::valuecache).
    pub fn valuecache(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<TaskRequestValuecache>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.valuecache, value);
        self
    }
    /// Sets [`preprocessing`](Self::preprocessing).
    pub fn preprocessing(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<TaskRequestPreprocessing>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.preprocessing, value);
        self
    }
    /// Sets [`alerting`](Self::alerting).
    pub fn alerting(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<TaskRequestAlerting>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.alerting, value);
        self
    }
    /// Sets [`lld`](Self::lld).
    pub fn lld(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<TaskRequestLld>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.lld, value);
        self
    }
    /// Sets [`proxyids`](Self::proxyids).
    pub fn proxyids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.proxyids, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskRequest {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskRequest, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_REQUEST; 0 => historycache, 1 =>
    valuecache, 2 => preprocessing, 3 => alerting, 4 => lld, 5 => proxyids;; historycache
    valuecache preprocessing alerting lld proxyids
}
#[cfg(feature = "task")]
/// Figures of the history cache; for type 1.
#[non_exhaustive]
pub struct TaskRequestHistorycache {
    /// Which figures: `extend` for all, or a list of names.
    ///
    /// List of: string, one of "items", "values", "memory", "memory.data", "memory.index"; no two alike, or the word "extend".
    pub stats: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The largest entries, by what and how many.
    ///
    /// Object.
    pub top: ::core::option::Option<::std::boxed::Box<TaskRequestHistorycacheTop>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskRequestHistorycache {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`stats`](Self::stats).
    pub fn stats(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.stats, value);
        self
    }
    /// Sets [`top`](Self::top).
    pub fn top(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<TaskRequestHistorycacheTop>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.top, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskRequestHistorycache {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskRequestHistorycache, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_REQUEST_HISTORYCACHE; 0 => stats, 1 =>
    top;; stats top
}
#[cfg(feature = "task")]
/// The largest entries, by what and how many.
#[non_exhaustive]
pub struct TaskRequestHistorycacheTop {
    /// How many of the largest by `values`.
    ///
    /// Integer.
    pub values: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskRequestHistorycacheTop {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`values`](Self::values).
    pub fn values(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.values, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskRequestHistorycacheTop {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskRequestHistorycacheTop, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_REQUEST_HISTORYCACHE_TOP; 0 => values;;
    values
}
#[cfg(feature = "task")]
/// Figures of the value cache; for type 1.
#[non_exhaustive]
pub struct TaskRequestValuecache {
    /// Which figures: `extend` for all, or a list of names.
    ///
    /// List of: string, one of "items", "values", "memory", "mode"; no two alike, or the word "extend".
    pub stats: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The largest entries, by what and how many.
    ///
    /// Object.
    pub top: ::core::option::Option<::std::boxed::Box<TaskRequestValuecacheTop>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskRequestValuecache {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`stats`](Self::stats).
    pub fn stats(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.stats, value);
        self
    }
    /// Sets [`top`](Self::top).
    pub fn top(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<TaskRequestValuecacheTop>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.top, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskRequestValuecache {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskRequestValuecache, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_REQUEST_VALUECACHE; 0 => stats, 1 =>
    top;; stats top
}
#[cfg(feature = "task")]
/// The largest entries, by what and how many.
#[non_exhaustive]
pub struct TaskRequestValuecacheTop {
    /// How many of the largest by `values`.
    ///
    /// Integer.
    pub values: ::core::option::Option<i64>,
    /// How many of the largest by `request.values`.
    ///
    /// Integer.
    pub request_values: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskRequestValuecacheTop {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`values`](Self::values).
    pub fn values(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.values, value);
        self
    }
    /// Sets [`request_values`](Self::request_values).
    pub fn request_values(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.request_values, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskRequestValuecacheTop {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskRequestValuecacheTop, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_REQUEST_VALUECACHE_TOP; 0 => values, 1
    => request_values;; values request_values
}
#[cfg(feature = "task")]
/// Figures of preprocessing; for type 1.
#[non_exhaustive]
pub struct TaskRequestPreprocessing {
    /// Which figures: `extend` for all, or a list of names.
    ///
    /// List of: string, one of "values", "preproc.values"; no two alike, or the word "extend".
    pub stats: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The largest entries, by what and how many.
    ///
    /// Object.
    pub top: ::core::option::Option<::std::boxed::Box<TaskRequestPreprocessingTop>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskRequestPreprocessing {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`stats`](Self::stats).
    pub fn stats(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.stats, value);
        self
    }
    /// Sets [`top`](Self::top).
    pub fn top(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<TaskRequestPreprocessingTop>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.top, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskRequestPreprocessing {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskRequestPreprocessing, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_REQUEST_PREPROCESSING; 0 => stats, 1 =>
    top;; stats top
}
#[cfg(feature = "task")]
/// The largest entries, by what and how many.
#[non_exhaustive]
pub struct TaskRequestPreprocessingTop {
    /// How many of the largest by `values`.
    ///
    /// Integer.
    pub values: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskRequestPreprocessingTop {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`values`](Self::values).
    pub fn values(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.values, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskRequestPreprocessingTop {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskRequestPreprocessingTop, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_REQUEST_PREPROCESSING_TOP; 0 =>
    values;; values
}
#[cfg(feature = "task")]
/// Figures of alerting; for type 1.
#[non_exhaustive]
pub struct TaskRequestAlerting {
    /// Which figures: `extend` for all, or a list of names.
    ///
    /// List of: string, one of "alerts"; no two alike, or the word "extend".
    pub stats: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The largest entries, by what and how many.
    ///
    /// Object.
    pub top: ::core::option::Option<::std::boxed::Box<TaskRequestAlertingTop>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskRequestAlerting {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`stats`](Self::stats).
    pub fn stats(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.stats, value);
        self
    }
    /// Sets [`top`](Self::top).
    pub fn top(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<TaskRequestAlertingTop>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.top, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskRequestAlerting {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskRequestAlerting, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_REQUEST_ALERTING; 0 => stats, 1 =>
    top;; stats top
}
#[cfg(feature = "task")]
/// The largest entries, by what and how many.
#[non_exhaustive]
pub struct TaskRequestAlertingTop {
    /// How many of the largest by `media.alerts`.
    ///
    /// Integer.
    pub media_alerts: ::core::option::Option<i64>,
    /// How many of the largest by `source.alerts`.
    ///
    /// Integer.
    pub source_alerts: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskRequestAlertingTop {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`media_alerts`](Self::media_alerts).
    pub fn media_alerts(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.media_alerts, value);
        self
    }
    /// Sets [`source_alerts`](Self::source_alerts).
    pub fn source_alerts(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.source_alerts, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskRequestAlertingTop {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskRequestAlertingTop, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_REQUEST_ALERTING_TOP; 0 =>
    media_alerts, 1 => source_alerts;; media_alerts source_alerts
}
#[cfg(feature = "task")]
/// Figures of low-level discovery; for type 1.
#[non_exhaustive]
pub struct TaskRequestLld {
    /// Which figures: `extend` for all, or a list of names.
    ///
    /// List of: string, one of "rules", "values"; no two alike, or the word "extend".
    pub stats: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The largest entries, by what and how many.
    ///
    /// Object.
    pub top: ::core::option::Option<::std::boxed::Box<TaskRequestLldTop>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskRequestLld {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`stats`](Self::stats).
    pub fn stats(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.stats, value);
        self
    }
    /// Sets [`top`](Self::top).
    pub fn top(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<TaskRequestLldTop>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.top, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskRequestLld {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskRequestLld, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_REQUEST_LLD; 0 => stats, 1 => top;;
    stats top
}
#[cfg(feature = "task")]
/// The largest entries, by what and how many.
#[non_exhaustive]
pub struct TaskRequestLldTop {
    /// How many of the largest by `values`.
    ///
    /// Integer.
    pub values: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskRequestLldTop {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`values`](Self::values).
    pub fn values(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.values, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskRequestLldTop {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskRequestLldTop, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_REQUEST_LLD_TOP; 0 => values;; values
}
#[cfg(feature = "task")]
/// What came of it; left out while it is not done.
#[non_exhaustive]
pub struct TaskResult {
    /// What was asked for, or a text that says what went wrong.
    ///
    /// Any value.
    pub data: ::core::option::Option<::callsheet_runtime::Value>,
    /// Whether it worked.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<TaskResultStatus>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskResult {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`data`](Self::data).
    pub fn data(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Value>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.data, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<TaskResultStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskResult {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskResult, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_RESULT; 0 => data, 1 => status;; data
    status
}
#[cfg(feature = "task")]
/// What exactly.
#[non_exhaustive]
pub struct TaskCreateRequest {
    /// Figures of the history cache; for type 1.
    ///
    /// Object. What is right hangs on other fields.
    pub historycache: ::core::option::Option<
        ::std::boxed::Box<TaskCreateRequestHistorycache>,
    >,
    /// Figures of the value cache; for type 1.
    ///
    /// Object. What is right hangs on other fields.
    pub valuecache: ::core::option::Option<
        ::std::boxed::Box<TaskCreateRequestValuecache>,
    >,
    /// Figures of preprocessing; for type 1.
    ///
    /// Object. What is right hangs on other fields.
    pub preprocessing: ::core::option::Option<
        ::std::boxed::Box<TaskCreateRequestPreprocessing>,
    >,
    /// Figures of alerting; for type 1.
    ///
    /// Object. What is right hangs on other fields.
    pub alerting: ::core::option::Option<::std::boxed::Box<TaskCreateRequestAlerting>>,
    /// Figures of low-level discovery; for type 1.
    ///
    /// Object. What is right hangs on other fields.
    pub lld: ::core::option::Option<::std::boxed::Box<TaskCreateRequestLld>>,
    /// The proxies; for type 2.
    ///
    /// List of: id; no two alike. Not empty. What is right hangs on other fields. Since 6.2.
    pub proxyids: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// The item or discovery rule; for type 6.
    ///
    /// Id. What is right hangs on other fields.
    pub itemid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskCreateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`historycache`](Self::historycache).
    pub fn historycache(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<TaskCreateRequestHistorycache>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.historycache, value);
        self
    }
    /// Sets [`valuecache`](Self::valuecache).
    pub fn valuecache(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<TaskCreateRequestValuecache>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.valuecache, value);
        self
    }
    /// Sets [`preprocessing`](Self::preprocessing).
    pub fn preprocessing(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<TaskCreateRequestPreprocessing>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.preprocessing, value);
        self
    }
    /// Sets [`alerting`](Self::alerting).
    pub fn alerting(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<TaskCreateRequestAlerting>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.alerting, value);
        self
    }
    /// Sets [`lld`](Self::lld).
    pub fn lld(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<TaskCreateRequestLld>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.lld, value);
        self
    }
    /// Sets [`proxyids`](Self::proxyids).
    pub fn proxyids(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.proxyids, value);
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
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskCreateRequest {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskCreateRequest, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST; 0 => historycache, 1 =>
    valuecache, 2 => preprocessing, 3 => alerting, 4 => lld, 5 => proxyids, 6 => itemid;;
    historycache valuecache preprocessing alerting lld proxyids itemid
}
#[cfg(feature = "task")]
/// Figures of the history cache; for type 1.
#[non_exhaustive]
pub struct TaskCreateRequestHistorycache {
    /// Which figures: `extend` for all, or a list of names.
    ///
    /// List of: string, one of "items", "values", "memory", "memory.data", "memory.index"; no two alike, or the word "extend".
    pub stats: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The largest entries, by what and how many.
    ///
    /// Object.
    pub top: ::core::option::Option<::std::boxed::Box<TaskCreateRequestHistorycacheTop>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskCreateRequestHistorycache {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`stats`](Self::stats).
    pub fn stats(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.stats, value);
        self
    }
    /// Sets [`top`](Self::top).
    pub fn top(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<TaskCreateRequestHistorycacheTop>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.top, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskCreateRequestHistorycache {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskCreateRequestHistorycache, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_HISTORYCACHE; 0 =>
    stats, 1 => top;; stats top
}
#[cfg(feature = "task")]
/// The largest entries, by what and how many.
#[non_exhaustive]
pub struct TaskCreateRequestHistorycacheTop {
    /// How many of the largest by `values`.
    ///
    /// Integer.
    pub values: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskCreateRequestHistorycacheTop {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`values`](Self::values).
    pub fn values(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.values, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskCreateRequestHistorycacheTop {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskCreateRequestHistorycacheTop, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_HISTORYCACHE_TOP; 0 =>
    values;; values
}
#[cfg(feature = "task")]
/// Figures of the value cache; for type 1.
#[non_exhaustive]
pub struct TaskCreateRequestValuecache {
    /// Which figures: `extend` for all, or a list of names.
    ///
    /// List of: string, one of "items", "values", "memory", "mode"; no two alike, or the word "extend".
    pub stats: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The largest entries, by what and how many.
    ///
    /// Object.
    pub top: ::core::option::Option<::std::boxed::Box<TaskCreateRequestValuecacheTop>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskCreateRequestValuecache {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`stats`](Self::stats).
    pub fn stats(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.stats, value);
        self
    }
    /// Sets [`top`](Self::top).
    pub fn top(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<TaskCreateRequestValuecacheTop>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.top, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskCreateRequestValuecache {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskCreateRequestValuecache, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_VALUECACHE; 0 => stats,
    1 => top;; stats top
}
#[cfg(feature = "task")]
/// The largest entries, by what and how many.
#[non_exhaustive]
pub struct TaskCreateRequestValuecacheTop {
    /// How many of the largest by `values`.
    ///
    /// Integer.
    pub values: ::core::option::Option<i64>,
    /// How many of the largest by `request.values`.
    ///
    /// Integer.
    pub request_values: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskCreateRequestValuecacheTop {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`values`](Self::values).
    pub fn values(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.values, value);
        self
    }
    /// Sets [`request_values`](Self::request_values).
    pub fn request_values(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.request_values, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskCreateRequestValuecacheTop {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskCreateRequestValuecacheTop, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_VALUECACHE_TOP; 0 =>
    values, 1 => request_values;; values request_values
}
#[cfg(feature = "task")]
/// Figures of preprocessing; for type 1.
#[non_exhaustive]
pub struct TaskCreateRequestPreprocessing {
    /// Which figures: `extend` for all, or a list of names.
    ///
    /// List of: string, one of "values", "preproc.values"; no two alike, or the word "extend".
    pub stats: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The largest entries, by what and how many.
    ///
    /// Object.
    pub top: ::core::option::Option<
        ::std::boxed::Box<TaskCreateRequestPreprocessingTop>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskCreateRequestPreprocessing {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`stats`](Self::stats).
    pub fn stats(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.stats, value);
        self
    }
    /// Sets [`top`](Self::top).
    pub fn top(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<TaskCreateRequestPreprocessingTop>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.top, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskCreateRequestPreprocessing {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskCreateRequestPreprocessing, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_PREPROCESSING; 0 =>
    stats, 1 => top;; stats top
}
#[cfg(feature = "task")]
/// The largest entries, by what and how many.
#[non_exhaustive]
pub struct TaskCreateRequestPreprocessingTop {
    /// How many of the largest by `values`.
    ///
    /// Integer.
    pub values: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskCreateRequestPreprocessingTop {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`values`](Self::values).
    pub fn values(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.values, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskCreateRequestPreprocessingTop {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskCreateRequestPreprocessingTop, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_PREPROCESSING_TOP; 0 =>
    values;; values
}
#[cfg(feature = "task")]
/// Figures of alerting; for type 1.
#[non_exhaustive]
pub struct TaskCreateRequestAlerting {
    /// Which figures: `extend` for all, or a list of names.
    ///
    /// List of: string, one of "alerts"; no two alike, or the word "extend".
    pub stats: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The largest entries, by what and how many.
    ///
    /// Object.
    pub top: ::core::option::Option<::std::boxed::Box<TaskCreateRequestAlertingTop>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskCreateRequestAlerting {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`stats`](Self::stats).
    pub fn stats(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.stats, value);
        self
    }
    /// Sets [`top`](Self::top).
    pub fn top(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<TaskCreateRequestAlertingTop>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.top, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskCreateRequestAlerting {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskCreateRequestAlerting, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_ALERTING; 0 => stats, 1
    => top;; stats top
}
#[cfg(feature = "task")]
/// The largest entries, by what and how many.
#[non_exhaustive]
pub struct TaskCreateRequestAlertingTop {
    /// How many of the largest by `media.alerts`.
    ///
    /// Integer.
    pub media_alerts: ::core::option::Option<i64>,
    /// How many of the largest by `source.alerts`.
    ///
    /// Integer.
    pub source_alerts: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskCreateRequestAlertingTop {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`media_alerts`](Self::media_alerts).
    pub fn media_alerts(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.media_alerts, value);
        self
    }
    /// Sets [`source_alerts`](Self::source_alerts).
    pub fn source_alerts(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.source_alerts, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskCreateRequestAlertingTop {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskCreateRequestAlertingTop, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_ALERTING_TOP; 0 =>
    media_alerts, 1 => source_alerts;; media_alerts source_alerts
}
#[cfg(feature = "task")]
/// Figures of low-level discovery; for type 1.
#[non_exhaustive]
pub struct TaskCreateRequestLld {
    /// Which figures: `extend` for all, or a list of names.
    ///
    /// List of: string, one of "rules", "values"; no two alike, or the word "extend".
    pub stats: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The largest entries, by what and how many.
    ///
    /// Object.
    pub top: ::core::option::Option<::std::boxed::Box<TaskCreateRequestLldTop>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskCreateRequestLld {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`stats`](Self::stats).
    pub fn stats(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.stats, value);
        self
    }
    /// Sets [`top`](Self::top).
    pub fn top(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<TaskCreateRequestLldTop>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.top, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskCreateRequestLld {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskCreateRequestLld, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_LLD; 0 => stats, 1 =>
    top;; stats top
}
#[cfg(feature = "task")]
/// The largest entries, by what and how many.
#[non_exhaustive]
pub struct TaskCreateRequestLldTop {
    /// How many of the largest by `values`.
    ///
    /// Integer.
    pub values: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskCreateRequestLldTop {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`values`](Self::values).
    pub fn values(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.values, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskCreateRequestLldTop {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskCreateRequestLldTop, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_LLD_TOP; 0 => values;;
    values
}
#[cfg(feature = "task")]
/// Whether a task worked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskResultStatus {
    /// It failed.
    ///
    /// `-1` on the wire.
    Failed,
    /// It worked.
    ///
    /// `0` on the wire.
    Completed,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "task")]
::callsheet_runtime::open_enum! {
    TaskResultStatus, TASK_RESULT_STATUS_VALUES; 0 => Failed, 1 => Completed
}
#[cfg(feature = "task")]
pub(crate) static TASK_RESULT_STATUS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/task",
    name: "TaskResultStatus",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "-1",
            name: "Failed",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "0",
            name: "Completed",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "task")]
/// How far a task has come.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskStatus {
    /// Waiting.
    ///
    /// `1` on the wire.
    New,
    /// Under way.
    ///
    /// `2` on the wire.
    InProgress,
    /// Done.
    ///
    /// `3` on the wire.
    Done,
    /// Too old to be done.
    ///
    /// `4` on the wire.
    Expired,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "task")]
::callsheet_runtime::open_enum! {
    TaskStatus, TASK_STATUS_VALUES; 0 => New, 1 => InProgress, 2 => Done, 3 => Expired
}
#[cfg(feature = "task")]
pub(crate) static TASK_STATUS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/task",
    name: "TaskStatus",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "1",
            name: "New",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "InProgress",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Done",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Expired",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "task")]
/// What the server is to do.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskType {
    /// Answer figures about itself.
    ///
    /// `1` on the wire.
    Diagnostics,
    /// Let proxies fetch their configuration anew.
    ///
    /// `2` on the wire. Since 6.2.
    RefreshProxies,
    /// Take the value of an item now.
    ///
    /// `6` on the wire.
    CheckNow,
    /// A task that asks for data, as `task.get` lists it.
    ///
    /// `7` on the wire.
    Data,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "task")]
::callsheet_runtime::open_enum! {
    TaskType, TASK_TYPE_VALUES; 0 => Diagnostics, 1 => RefreshProxies, 2 => CheckNow, 3
    => Data
}
#[cfg(feature = "task")]
pub(crate) static TASK_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/task",
    name: "TaskType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "1",
            name: "Diagnostics",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "RefreshProxies",
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                until: ::core::option::Option::None,
            },
        },
        tables::Member {
            wire: "6",
            name: "CheckNow",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "7",
            name: "Data",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "task")]
static TASK_FIELDS: [tables::Field<'static>; 9] = tables::Field::rows(
    [
        ("taskid", tables::Type::ID, 14),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&TASK_TYPE_VALUES),
                ..tables::Type::ANY
            },
            20,
        ),
        (
            "request",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_TASK_REQUEST,
                    ),
                ),
                ..tables::Type::ANY
            },
            27,
        ),
        ("proxyid", tables::Type::ID, 226),
        ("proxy_hostid", tables::Type::ID, 235),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&TASK_STATUS_VALUES),
                ..tables::Type::ANY
            },
            244,
        ),
        ("clock", tables::Type::TIMESTAMP, 251),
        ("ttl", tables::Type::INT, 257),
        (
            "result",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TYPES_TASK_TASK_RESULT),
                ),
                ..tables::Type::ANY
            },
            263,
        ),
    ],
    &[
        (
            2,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                references: ::core::option::Option::Some("proxy"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                references: ::core::option::Option::Some("proxy"),
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "task")]
pub(crate) static TASK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "Task",
    file: "spec/zabbix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_FIELDS,
    lookup: &[
        6, 65535, 65535, 65535, 7, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 0, 2, 1, 8, 65535, 3, 65535, 65535, 65535, 65535, 5,
        65535, 4, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The task's id.",
            ru: "Идентификатор задачи.",
        },
        tables::Text {
            en: "What is to be done.",
            ru: "Что сделать.",
        },
        tables::Text {
            en: "What exactly.",
            ru: "Что именно.",
        },
        tables::Text {
            en: "The proxy whose figures are asked for; `0` for the server.",
            ru: "Прокси, показатели которого нужны; `0` — сервер.",
        },
        tables::Text {
            en: "The proxy whose figures are asked for; `0` for the server.",
            ru: "Прокси, показатели которого нужны; `0` — сервер.",
        },
        tables::Text {
            en: "How far it has come.",
            ru: "Ход выполнения.",
        },
        tables::Text {
            en: "When it was made, in seconds since 1970.",
            ru: "Когда создана, в секундах с 1970 года.",
        },
        tables::Text {
            en: "How many seconds it stays valid; `0` for ever.",
            ru: "Сколько секунд остаётся в силе; `0` — бессрочно.",
        },
        tables::Text {
            en: "What came of it; left out while it is not done.",
            ru: "Результат; нет, пока задача не выполнена.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_CREATE_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&TASK_TYPE_VALUES),
                words: &["1", "2", "6"],
                ..tables::Type::ANY
            },
            20,
        ),
        (
            "request",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST,
                    ),
                ),
                ..tables::Type::ANY
            },
            27,
        ),
        ("proxyid", tables::Type::ID, 226),
        ("proxy_hostid", tables::Type::ID, 235),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (1, tables::Facts::REQUIRED),
        (
            2,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                references: ::core::option::Option::Some("proxy"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                },
                references: ::core::option::Option::Some("proxy"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "task")]
pub(crate) static TASK_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskCreate",
    file: "spec/zabbix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_CREATE_FIELDS,
    lookup: &[
        1, 65535, 0, 65535, 65535, 2, 65535, 65535, 65535, 65535, 65535, 65535, 3, 65535,
        65535, 65535,
    ],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What is to be done.",
            ru: "Что сделать.",
        },
        tables::Text {
            en: "What exactly.",
            ru: "Что именно.",
        },
        tables::Text {
            en: "The proxy whose figures are asked for; `0` for the server.",
            ru: "Прокси, показатели которого нужны; `0` — сервер.",
        },
        tables::Text {
            en: "The proxy whose figures are asked for; `0` for the server.",
            ru: "Прокси, показатели которого нужны; `0` — сервер.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_REQUEST_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
        (
            "historycache",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_TASK_REQUEST_HISTORYCACHE,
                    ),
                ),
                ..tables::Type::ANY
            },
            34,
        ),
        (
            "valuecache",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_TASK_REQUEST_VALUECACHE,
                    ),
                ),
                ..tables::Type::ANY
            },
            64,
        ),
        (
            "preprocessing",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_TASK_REQUEST_PREPROCESSING,
                    ),
                ),
                ..tables::Type::ANY
            },
            99,
        ),
        (
            "alerting",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_TASK_REQUEST_ALERTING,
                    ),
                ),
                ..tables::Type::ANY
            },
            129,
        ),
        (
            "lld",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_TASK_REQUEST_LLD,
                    ),
                ),
                ..tables::Type::ANY
            },
            164,
        ),
        (
            "proxyids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            194,
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
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TASK_TASK_REQUEST_HISTORYCACHE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 36,
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
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TASK_TASK_REQUEST_VALUECACHE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 66,
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
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TASK_TASK_REQUEST_PREPROCESSING,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 101,
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
                                    super::super::tables::shapes::TYPES_TASK_TASK_REQUEST_ALERTING,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 131,
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
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TASK_TASK_REQUEST_LLD,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 166,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                references: ::core::option::Option::Some("proxy"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type::ID,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 201,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "task")]
pub(crate) static TASK_REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskRequest",
    file: "spec/zabbix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_REQUEST_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 5, 65535, 65535, 1, 0, 2, 3, 4, 65535, 65535,
        65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Figures of the history cache; for type 1.",
            ru: "Показатели кэша истории; для вида 1.",
        },
        tables::Text {
            en: "Figures of the value cache; for type 1.",
            ru: "Показатели кэша значений; для вида 1.",
        },
        tables::Text {
            en: "Figures of preprocessing; for type 1.",
            ru: "Показатели предобработки; для вида 1.",
        },
        tables::Text {
            en: "Figures of alerting; for type 1.",
            ru: "Показатели оповещения; для вида 1.",
        },
        tables::Text {
            en: "Figures of low-level discovery; for type 1.",
            ru: "Показатели низкоуровневого обнаружения; для вида 1.",
        },
        tables::Text {
            en: "The proxies; for type 2.",
            ru: "Прокси; для вида 2.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_REQUEST_HISTORYCACHE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "stats",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "items",
                                "values",
                                "memory",
                                "memory.data",
                                "memory.index",
                            ],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            46,
        ),
        (
            "top",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_TASK_REQUEST_HISTORYCACHE_TOP,
                    ),
                ),
                ..tables::Type::ANY
            },
            54,
        ),
    ],
    &[],
);
#[cfg(feature = "task")]
pub(crate) static TASK_REQUEST_HISTORYCACHE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskRequestHistorycache",
    file: "spec/zabbix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_REQUEST_HISTORYCACHE_FIELDS,
    lookup: &[0, 65535, 65535, 65535, 65535, 65535, 1, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_REQUEST_HISTORYCACHE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Which figures: `extend` for all, or a list of names.",
            ru: "Какие показатели: `extend` — все, либо список имён.",
        },
        tables::Text {
            en: "The largest entries, by what and how many.",
            ru: "Самые большие записи: по какому показателю и сколько.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_REQUEST_HISTORYCACHE_TOP_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("values", tables::Type::INT, 59)],
    &[],
);
#[cfg(feature = "task")]
pub(crate) static TASK_REQUEST_HISTORYCACHE_TOP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskRequestHistorycacheTop",
    file: "spec/zabbix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_REQUEST_HISTORYCACHE_TOP_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_REQUEST_HISTORYCACHE_TOP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How many of the largest by `values`.",
            ru: "Сколько самых больших по `values`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_REQUEST_VALUECACHE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "stats",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["items", "values", "memory", "mode"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            76,
        ),
        (
            "top",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_TASK_REQUEST_VALUECACHE_TOP,
                    ),
                ),
                ..tables::Type::ANY
            },
            84,
        ),
    ],
    &[],
);
#[cfg(feature = "task")]
pub(crate) static TASK_REQUEST_VALUECACHE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskRequestValuecache",
    file: "spec/zabbix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_REQUEST_VALUECACHE_FIELDS,
    lookup: &[0, 65535, 65535, 65535, 65535, 65535, 1, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_REQUEST_VALUECACHE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Which figures: `extend` for all, or a list of names.",
            ru: "Какие показатели: `extend` — все, либо список имён.",
        },
        tables::Text {
            en: "The largest entries, by what and how many.",
            ru: "Самые большие записи: по какому показателю и сколько.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_REQUEST_VALUECACHE_TOP_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("values", tables::Type::INT, 89), ("request.values", tables::Type::INT, 94)],
    &[],
);
#[cfg(feature = "task")]
pub(crate) static TASK_REQUEST_VALUECACHE_TOP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskRequestValuecacheTop",
    file: "spec/zabbix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_REQUEST_VALUECACHE_TOP_FIELDS,
    lookup: &[0, 65535, 65535, 65535, 65535, 65535, 1, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_REQUEST_VALUECACHE_TOP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How many of the largest by `values`.",
            ru: "Сколько самых больших по `values`.",
        },
        tables::Text {
            en: "How many of the largest by `request.values`.",
            ru: "Сколько самых больших по `request.values`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_REQUEST_PREPROCESSING_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "stats",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["values", "preproc.values"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            111,
        ),
        (
            "top",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_TASK_REQUEST_PREPROCESSING_TOP,
                    ),
                ),
                ..tables::Type::ANY
            },
            119,
        ),
    ],
    &[],
);
#[cfg(feature = "task")]
pub(crate) static TASK_REQUEST_PREPROCESSING_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskRequestPreprocessing",
    file: "spec/zabbix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_REQUEST_PREPROCESSING_FIELDS,
    lookup: &[0, 65535, 65535, 65535, 65535, 65535, 1, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_REQUEST_PREPROCESSING_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Which figures: `extend` for all, or a list of names.",
            ru: "Какие показатели: `extend` — все, либо список имён.",
        },
        tables::Text {
            en: "The largest entries, by what and how many.",
            ru: "Самые большие записи: по какому показателю и сколько.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_REQUEST_PREPROCESSING_TOP_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("values", tables::Type::INT, 124)],
    &[],
);
#[cfg(feature = "task")]
pub(crate) static TASK_REQUEST_PREPROCESSING_TOP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskRequestPreprocessingTop",
    file: "spec/zabbix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_REQUEST_PREPROCESSING_TOP_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_REQUEST_PREPROCESSING_TOP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How many of the largest by `values`.",
            ru: "Сколько самых больших по `values`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_REQUEST_ALERTING_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "stats",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["alerts"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            141,
        ),
        (
            "top",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_TASK_REQUEST_ALERTING_TOP,
                    ),
                ),
                ..tables::Type::ANY
            },
            149,
        ),
    ],
    &[],
);
#[cfg(feature = "task")]
pub(crate) static TASK_REQUEST_ALERTING_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskRequestAlerting",
    file: "spec/zabbix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_REQUEST_ALERTING_FIELDS,
    lookup: &[0, 65535, 65535, 65535, 65535, 65535, 1, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_REQUEST_ALERTING_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Which figures: `extend` for all, or a list of names.",
            ru: "Какие показатели: `extend` — все, либо список имён.",
        },
        tables::Text {
            en: "The largest entries, by what and how many.",
            ru: "Самые большие записи: по какому показателю и сколько.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_REQUEST_ALERTING_TOP_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("media.alerts", tables::Type::INT, 154),
        ("source.alerts", tables::Type::INT, 159),
    ],
    &[],
);
#[cfg(feature = "task")]
pub(crate) static TASK_REQUEST_ALERTING_TOP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskRequestAlertingTop",
    file: "spec/zabbix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_REQUEST_ALERTING_TOP_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_REQUEST_ALERTING_TOP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How many of the largest by `media.alerts`.",
            ru: "Сколько самых больших по `media.alerts`.",
        },
        tables::Text {
            en: "How many of the largest by `source.alerts`.",
            ru: "Сколько самых больших по `source.alerts`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_REQUEST_LLD_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "stats",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["rules", "values"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            176,
        ),
        (
            "top",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_TASK_REQUEST_LLD_TOP,
                    ),
                ),
                ..tables::Type::ANY
            },
            184,
        ),
    ],
    &[],
);
#[cfg(feature = "task")]
pub(crate) static TASK_REQUEST_LLD_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskRequestLld",
    file: "spec/zabbix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_REQUEST_LLD_FIELDS,
    lookup: &[0, 65535, 65535, 65535, 65535, 65535, 1, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_REQUEST_LLD_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Which figures: `extend` for all, or a list of names.",
            ru: "Какие показатели: `extend` — все, либо список имён.",
        },
        tables::Text {
            en: "The largest entries, by what and how many.",
            ru: "Самые большие записи: по какому показателю и сколько.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_REQUEST_LLD_TOP_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("values", tables::Type::INT, 189)],
    &[],
);
#[cfg(feature = "task")]
pub(crate) static TASK_REQUEST_LLD_TOP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskRequestLldTop",
    file: "spec/zabbix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_REQUEST_LLD_TOP_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_REQUEST_LLD_TOP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How many of the largest by `values`.",
            ru: "Сколько самых больших по `values`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_RESULT_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("data", tables::Type::ANY, 270),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&TASK_RESULT_STATUS_VALUES),
                ..tables::Type::ANY
            },
            276,
        ),
    ],
    &[],
);
#[cfg(feature = "task")]
pub(crate) static TASK_RESULT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskResult",
    file: "spec/zabbix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_RESULT_FIELDS,
    lookup: &[65535, 0, 1, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_RESULT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What was asked for, or a text that says what went wrong.",
            ru: "Запрошенные сведения или текст ошибки.",
        },
        tables::Text {
            en: "Whether it worked.",
            ru: "Успешно ли.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_CREATE_REQUEST_FIELDS: [tables::Field<'static>; 7] = tables::Field::rows(
    [
        (
            "historycache",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_HISTORYCACHE,
                    ),
                ),
                ..tables::Type::ANY
            },
            34,
        ),
        (
            "valuecache",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_VALUECACHE,
                    ),
                ),
                ..tables::Type::ANY
            },
            64,
        ),
        (
            "preprocessing",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_PREPROCESSING,
                    ),
                ),
                ..tables::Type::ANY
            },
            99,
        ),
        (
            "alerting",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_ALERTING,
                    ),
                ),
                ..tables::Type::ANY
            },
            129,
        ),
        (
            "lld",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_LLD,
                    ),
                ),
                ..tables::Type::ANY
            },
            164,
        ),
        (
            "proxyids",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            194,
        ),
        ("itemid", tables::Type::ID, 212),
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
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_HISTORYCACHE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 39,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_HISTORYCACHE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
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
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_VALUECACHE,
                                ),
                            ),
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
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_VALUECACHE,
                                ),
                            ),
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
            2,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_PREPROCESSING,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 104,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_PREPROCESSING,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 107,
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
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_ALERTING,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 134,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_ALERTING,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 137,
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
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_LLD,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 169,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_LLD,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
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
            5,
            tables::Facts {
                empty: tables::Empty::Refused,
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                references: ::core::option::Option::Some("proxy"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[0],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type::ID,
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 204,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type::ID,
                                    distinct: true,
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 208,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                references: ::core::option::Option::Some("item"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[0],
                                },
                                &["6"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 218,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 222,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "task")]
pub(crate) static TASK_CREATE_REQUEST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskCreateRequest",
    file: "spec/zabbix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_CREATE_REQUEST_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 5, 65535, 65535, 1, 0, 2, 3, 4, 65535, 65535,
        6,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_CREATE_REQUEST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Figures of the history cache; for type 1.",
            ru: "Показатели кэша истории; для вида 1.",
        },
        tables::Text {
            en: "Figures of the value cache; for type 1.",
            ru: "Показатели кэша значений; для вида 1.",
        },
        tables::Text {
            en: "Figures of preprocessing; for type 1.",
            ru: "Показатели предобработки; для вида 1.",
        },
        tables::Text {
            en: "Figures of alerting; for type 1.",
            ru: "Показатели оповещения; для вида 1.",
        },
        tables::Text {
            en: "Figures of low-level discovery; for type 1.",
            ru: "Показатели низкоуровневого обнаружения; для вида 1.",
        },
        tables::Text {
            en: "The proxies; for type 2.",
            ru: "Прокси; для вида 2.",
        },
        tables::Text {
            en: "The item or discovery rule; for type 6.",
            ru: "Элемент данных или правило обнаружения; для вида 6.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_CREATE_REQUEST_HISTORYCACHE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "stats",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &[
                                "items",
                                "values",
                                "memory",
                                "memory.data",
                                "memory.index",
                            ],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            46,
        ),
        (
            "top",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_HISTORYCACHE_TOP,
                    ),
                ),
                ..tables::Type::ANY
            },
            54,
        ),
    ],
    &[],
);
#[cfg(feature = "task")]
pub(crate) static TASK_CREATE_REQUEST_HISTORYCACHE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskCreateRequestHistorycache",
    file: "spec/zabbix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_CREATE_REQUEST_HISTORYCACHE_FIELDS,
    lookup: &[0, 65535, 65535, 65535, 65535, 65535, 1, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_CREATE_REQUEST_HISTORYCACHE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Which figures: `extend` for all, or a list of names.",
            ru: "Какие показатели: `extend` — все, либо список имён.",
        },
        tables::Text {
            en: "The largest entries, by what and how many.",
            ru: "Самые большие записи: по какому показателю и сколько.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_CREATE_REQUEST_HISTORYCACHE_TOP_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("values", tables::Type::INT, 59)],
    &[],
);
#[cfg(feature = "task")]
pub(crate) static TASK_CREATE_REQUEST_HISTORYCACHE_TOP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskCreateRequestHistorycacheTop",
    file: "spec/zabbix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_CREATE_REQUEST_HISTORYCACHE_TOP_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_CREATE_REQUEST_HISTORYCACHE_TOP_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How many of the largest by `values`.",
            ru: "Сколько самых больших по `values`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_CREATE_REQUEST_VALUECACHE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "stats",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["items", "values", "memory", "mode"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            76,
        ),
        (
            "top",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_VALUECACHE_TOP,
                    ),
                ),
                ..tables::Type::ANY
            },
            84,
        ),
    ],
    &[],
);
#[cfg(feature = "task")]
pub(crate) static TASK_CREATE_REQUEST_VALUECACHE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskCreateRequestValuecache",
    file: "spec/zabbix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_CREATE_REQUEST_VALUECACHE_FIELDS,
    lookup: &[0, 65535, 65535, 65535, 65535, 65535, 1, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_CREATE_REQUEST_VALUECACHE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Which figures: `extend` for all, or a list of names.",
            ru: "Какие показатели: `extend` — все, либо список имён.",
        },
        tables::Text {
            en: "The largest entries, by what and how many.",
            ru: "Самые большие записи: по какому показателю и сколько.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_CREATE_REQUEST_VALUECACHE_TOP_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("values", tables::Type::INT, 89), ("request.values", tables::Type::INT, 94)],
    &[],
);
#[cfg(feature = "task")]
pub(crate) static TASK_CREATE_REQUEST_VALUECACHE_TOP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskCreateRequestValuecacheTop",
    file: "spec/zabbix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_CREATE_REQUEST_VALUECACHE_TOP_FIELDS,
    lookup: &[0, 65535, 65535, 65535, 65535, 65535, 1, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_CREATE_REQUEST_VALUECACHE_TOP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How many of the largest by `values`.",
            ru: "Сколько самых больших по `values`.",
        },
        tables::Text {
            en: "How many of the largest by `request.values`.",
            ru: "Сколько самых больших по `request.values`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_CREATE_REQUEST_PREPROCESSING_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "stats",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["values", "preproc.values"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            111,
        ),
        (
            "top",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_PREPROCESSING_TOP,
                    ),
                ),
                ..tables::Type::ANY
            },
            119,
        ),
    ],
    &[],
);
#[cfg(feature = "task")]
pub(crate) static TASK_CREATE_REQUEST_PREPROCESSING_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskCreateRequestPreprocessing",
    file: "spec/zabbix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_CREATE_REQUEST_PREPROCESSING_FIELDS,
    lookup: &[0, 65535, 65535, 65535, 65535, 65535, 1, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_CREATE_REQUEST_PREPROCESSING_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Which figures: `extend` for all, or a list of names.",
            ru: "Какие показатели: `extend` — все, либо список имён.",
        },
        tables::Text {
            en: "The largest entries, by what and how many.",
            ru: "Самые большие записи: по какому показателю и сколько.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_CREATE_REQUEST_PREPROCESSING_TOP_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("values", tables::Type::INT, 124)],
    &[],
);
#[cfg(feature = "task")]
pub(crate) static TASK_CREATE_REQUEST_PREPROCESSING_TOP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskCreateRequestPreprocessingTop",
    file: "spec/zabbix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_CREATE_REQUEST_PREPROCESSING_TOP_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_CREATE_REQUEST_PREPROCESSING_TOP_TEXT: tables::ShapeText<
    'static,
> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How many of the largest by `values`.",
            ru: "Сколько самых больших по `values`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_CREATE_REQUEST_ALERTING_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "stats",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["alerts"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            141,
        ),
        (
            "top",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_ALERTING_TOP,
                    ),
                ),
                ..tables::Type::ANY
            },
            149,
        ),
    ],
    &[],
);
#[cfg(feature = "task")]
pub(crate) static TASK_CREATE_REQUEST_ALERTING_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskCreateRequestAlerting",
    file: "spec/zabbix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_CREATE_REQUEST_ALERTING_FIELDS,
    lookup: &[0, 65535, 65535, 65535, 65535, 65535, 1, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_CREATE_REQUEST_ALERTING_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Which figures: `extend` for all, or a list of names.",
            ru: "Какие показатели: `extend` — все, либо список имён.",
        },
        tables::Text {
            en: "The largest entries, by what and how many.",
            ru: "Самые большие записи: по какому показателю и сколько.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_CREATE_REQUEST_ALERTING_TOP_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("media.alerts", tables::Type::INT, 154),
        ("source.alerts", tables::Type::INT, 159),
    ],
    &[],
);
#[cfg(feature = "task")]
pub(crate) static TASK_CREATE_REQUEST_ALERTING_TOP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskCreateRequestAlertingTop",
    file: "spec/zabbix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_CREATE_REQUEST_ALERTING_TOP_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_CREATE_REQUEST_ALERTING_TOP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How many of the largest by `media.alerts`.",
            ru: "Сколько самых больших по `media.alerts`.",
        },
        tables::Text {
            en: "How many of the largest by `source.alerts`.",
            ru: "Сколько самых больших по `source.alerts`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_CREATE_REQUEST_LLD_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "stats",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            words: &["rules", "values"],
                            ..tables::Type::TEXT
                        },
                        distinct: true,
                        ..tables::List::ANY
                    },
                ),
                words: &["extend"],
                ..tables::Type::ANY
            },
            176,
        ),
        (
            "top",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_TASK_CREATE_REQUEST_LLD_TOP,
                    ),
                ),
                ..tables::Type::ANY
            },
            184,
        ),
    ],
    &[],
);
#[cfg(feature = "task")]
pub(crate) static TASK_CREATE_REQUEST_LLD_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskCreateRequestLld",
    file: "spec/zabbix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_CREATE_REQUEST_LLD_FIELDS,
    lookup: &[0, 65535, 65535, 65535, 65535, 65535, 1, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_CREATE_REQUEST_LLD_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Which figures: `extend` for all, or a list of names.",
            ru: "Какие показатели: `extend` — все, либо список имён.",
        },
        tables::Text {
            en: "The largest entries, by what and how many.",
            ru: "Самые большие записи: по какому показателю и сколько.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_CREATE_REQUEST_LLD_TOP_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("values", tables::Type::INT, 189)],
    &[],
);
#[cfg(feature = "task")]
pub(crate) static TASK_CREATE_REQUEST_LLD_TOP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskCreateRequestLldTop",
    file: "spec/zabbix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_CREATE_REQUEST_LLD_TOP_FIELDS,
    lookup: &[0, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_CREATE_REQUEST_LLD_TOP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "How many of the largest by `values`.",
            ru: "Сколько самых больших по `values`.",
        },
    ],
    rules: &[],
    said: &[],
};
