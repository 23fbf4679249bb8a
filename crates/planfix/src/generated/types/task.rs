// @generated from spec/planfix/types/task.toml by `cargo xtask codegen`; do not edit.

//! The type `task`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "task")]
/// A task
#[non_exhaustive]
pub struct Task {
    /// The number by which the system knows the task.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// What the task is called.
    ///
    /// String.
    pub title: ::core::option::Option<::std::string::String>,
    /// What is to be done.
    ///
    /// String.
    pub description: ::core::option::Option<::std::string::String>,
    /// How urgent the task is.
    ///
    /// One of the values below.
    pub importance: ::core::option::Option<TaskImportance>,
    /// Where the task stands: a status of the system's, or the number of one of the account's own.
    ///
    /// Named value or number.
    pub status: ::core::option::Option<TaskStatus>,
    /// The process whose statuses the task goes through.
    ///
    /// Id.
    pub status_set: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether the result has to be checked before the task is closed.
    ///
    /// Bool (0 or 1).
    pub check_result: ::core::option::Option<bool>,
    /// A task, a template of tasks, or a line of a check list.
    ///
    /// String, one of "task", "template", "checklist item".
    pub type_: ::core::option::Option<::std::string::String>,
    /// Who set the task; in requests the caller, unless another is named.
    ///
    /// Object.
    pub owner: ::core::option::Option<
        ::std::boxed::Box<super::super::types::person::Person>,
    >,
    /// The task that this one is a part of.
    ///
    /// Object.
    pub parent: ::core::option::Option<::std::boxed::Box<TaskParent>>,
    /// The template that the task was made from; 0 where there is none.
    ///
    /// Object.
    pub template: ::core::option::Option<
        ::std::boxed::Box<super::super::types::task_key::TaskKey>,
    >,
    /// The project that the task belongs to.
    ///
    /// Object.
    pub project: ::core::option::Option<
        ::std::boxed::Box<super::super::types::project_reference::ProjectReference>,
    >,
    /// The counterparty that the task is done for.
    ///
    /// Object.
    pub client: ::core::option::Option<
        ::std::boxed::Box<super::super::types::counterparty::Counterparty>,
    >,
    /// When the task was made; only an administrator sets it.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Empty means absent.
    pub begin_date_time: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// When work is to begin.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Empty means absent.
    pub start_time: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// When work is to be finished.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Empty means absent.
    pub end_time: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// How long the task takes, in `durationUnit`.
    ///
    /// Integer. Empty means absent.
    pub duration: ::core::option::Option<i64>,
    /// What `duration` is counted in.
    ///
    /// One of the values below. Empty means absent.
    pub duration_unit: ::core::option::Option<DurationUnit>,
    /// The task's number as people see it; in requests it goes before `id`.
    ///
    /// Integer.
    pub general: ::core::option::Option<i64>,
    /// The task was not finished in time.
    ///
    /// Bool (0 or 1).
    pub is_overdued: ::core::option::Option<bool>,
    /// The time for the task is running out.
    ///
    /// Bool (0 or 1).
    pub is_close_to_deadline: ::core::option::Option<bool>,
    /// The task was not accepted in time.
    ///
    /// Bool (0 or 1).
    pub is_not_accepted_in_time: ::core::option::Option<bool>,
    /// The task sums up its parts.
    ///
    /// Bool (0 or 1).
    pub is_summary: ::core::option::Option<bool>,
    /// The caller has marked the task as a favourite.
    ///
    /// Bool (0 or 1).
    pub starred: ::core::option::Option<bool>,
    /// What a task that came from a social network shows with its description.
    ///
    /// String.
    pub additional_description_data: ::core::option::Option<::std::string::String>,
    /// Who does the task.
    ///
    /// Object.
    pub workers: ::core::option::Option<
        ::std::boxed::Box<super::super::types::participants::Participants>,
    >,
    /// Who takes part in the task.
    ///
    /// Object.
    pub members: ::core::option::Option<
        ::std::boxed::Box<super::super::types::participants::Participants>,
    >,
    /// Who watches over the task.
    ///
    /// Object.
    pub auditors: ::core::option::Option<
        ::std::boxed::Box<super::super::types::participants::Participants>,
    >,
    /// How the task repeats; absent where it does not.
    ///
    /// Object.
    pub periodicity: ::core::option::Option<
        ::std::boxed::Box<super::super::types::periodicity::Periodicity>,
    >,
    /// The values of the task's own fields.
    ///
    /// List of: object.
    pub custom_data: ::core::option::Option<
        ::std::vec::Vec<super::super::types::custom_value::CustomValue>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl Task {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`title`](Self::title).
    pub fn title(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.title, value);
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
    /// Sets [`importance`](Self::importance).
    pub fn importance(
        mut self,
        value: impl ::core::convert::Into<TaskImportance>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.importance, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<TaskStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`status_set`](Self::status_set).
    pub fn status_set(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status_set, value);
        self
    }
    /// Sets [`check_result`](Self::check_result).
    pub fn check_result(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.check_result, value);
        self
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`owner`](Self::owner).
    pub fn owner(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::person::Person>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.owner, value);
        self
    }
    /// Sets [`parent`](Self::parent).
    pub fn parent(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<TaskParent>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.parent, value);
        self
    }
    /// Sets [`template`](Self::template).
    pub fn template(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::task_key::TaskKey>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.template, value);
        self
    }
    /// Sets [`project`](Self::project).
    pub fn project(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::project_reference::ProjectReference>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.project, value);
        self
    }
    /// Sets [`client`](Self::client).
    pub fn client(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::counterparty::Counterparty>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.client, value);
        self
    }
    /// Sets [`begin_date_time`](Self::begin_date_time).
    pub fn begin_date_time(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.begin_date_time, value);
        self
    }
    /// Sets [`start_time`](Self::start_time).
    pub fn start_time(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_time, value);
        self
    }
    /// Sets [`end_time`](Self::end_time).
    pub fn end_time(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.end_time, value);
        self
    }
    /// Sets [`duration`](Self::duration).
    pub fn duration(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.duration, value);
        self
    }
    /// Sets [`duration_unit`](Self::duration_unit).
    pub fn duration_unit(
        mut self,
        value: impl ::core::convert::Into<DurationUnit>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.duration_unit, value);
        self
    }
    /// Sets [`general`](Self::general).
    pub fn general(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.general, value);
        self
    }
    /// Sets [`is_overdued`](Self::is_overdued).
    pub fn is_overdued(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.is_overdued, value);
        self
    }
    /// Sets [`is_close_to_deadline`](Self::is_close_to_deadline).
    pub fn is_close_to_deadline(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.is_close_to_deadline, value);
        self
    }
    /// Sets [`is_not_accepted_in_time`](Self::is_not_accepted_in_time).
    pub fn is_not_accepted_in_time(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.is_not_accepted_in_time, value);
        self
    }
    /// Sets [`is_summary`](Self::is_summary).
    pub fn is_summary(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.is_summary, value);
        self
    }
    /// Sets [`starred`](Self::starred).
    pub fn starred(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.starred, value);
        self
    }
    /// Sets [`additional_description_data`](Self::additional_description_data).
    pub fn additional_description_data(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.additional_description_data, value);
        self
    }
    /// Sets [`workers`](Self::workers).
    pub fn workers(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::participants::Participants>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.workers, value);
        self
    }
    /// Sets [`members`](Self::members).
    pub fn members(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::participants::Participants>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.members, value);
        self
    }
    /// Sets [`auditors`](Self::auditors).
    pub fn auditors(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::participants::Participants>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.auditors, value);
        self
    }
    /// Sets [`periodicity`](Self::periodicity).
    pub fn periodicity(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::periodicity::Periodicity>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.periodicity, value);
        self
    }
    /// Sets [`custom_data`](Self::custom_data).
    pub fn custom_data(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::custom_value::CustomValue,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.custom_data, value);
        self
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    Task, super::super::TABLES, super::super::tables::shapes::TYPES_TASK_TASK; 0 => id, 1
    => title, 2 => description, 3 => importance, 4 => status, 5 => status_set, 6 =>
    check_result, 7 => type_, 8 => owner, 9 => parent, 10 => template, 11 => project, 12
    => client, 13 => begin_date_time, 14 => start_time, 15 => end_time, 16 => duration,
    17 => duration_unit, 18 => general, 19 => is_overdued, 20 => is_close_to_deadline, 21
    => is_not_accepted_in_time, 22 => is_summary, 23 => starred, 24 =>
    additional_description_data, 25 => workers, 26 => members, 27 => auditors, 28 =>
    periodicity, 29 => custom_data; id; title description importance status status_set
    check_result type_ owner parent template project client begin_date_time start_time
    end_time duration duration_unit general is_overdued is_close_to_deadline
    is_not_accepted_in_time is_summary starred additional_description_data workers
    members auditors periodicity custom_data
}
#[cfg(feature = "task")]
/// A task
#[non_exhaustive]
pub struct TaskListed {
    /// The number by which the system knows the task.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// What the task is called.
    ///
    /// String.
    pub title: ::core::option::Option<::std::string::String>,
    /// What is to be done.
    ///
    /// String.
    pub description: ::core::option::Option<::std::string::String>,
    /// How urgent the task is.
    ///
    /// One of the values below.
    pub importance: ::core::option::Option<TaskImportance>,
    /// Where the task stands: a status of the system's, or the number of one of the account's own.
    ///
    /// Named value or number.
    pub status: ::core::option::Option<TaskStatus>,
    /// The process whose statuses the task goes through.
    ///
    /// Id.
    pub status_set: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether the result has to be checked before the task is closed.
    ///
    /// Bool (0 or 1).
    pub check_result: ::core::option::Option<bool>,
    /// A task, a template of tasks, or a line of a check list.
    ///
    /// String, one of "task", "template", "checklist item".
    pub type_: ::core::option::Option<::std::string::String>,
    /// Who set the task; in requests the caller, unless another is named.
    ///
    /// Object.
    pub owner: ::core::option::Option<
        ::std::boxed::Box<super::super::types::person::Person>,
    >,
    /// The task that this one is a part of.
    ///
    /// Object.
    pub parent: ::core::option::Option<::std::boxed::Box<TaskListedParent>>,
    /// The template that the task was made from; 0 where there is none.
    ///
    /// Object.
    pub template: ::core::option::Option<
        ::std::boxed::Box<super::super::types::task_key::TaskKey>,
    >,
    /// The project that the task belongs to.
    ///
    /// Object.
    pub project: ::core::option::Option<
        ::std::boxed::Box<super::super::types::project_reference::ProjectReference>,
    >,
    /// The counterparty that the task is done for.
    ///
    /// Object.
    pub client: ::core::option::Option<
        ::std::boxed::Box<super::super::types::counterparty::Counterparty>,
    >,
    /// When the task was made; only an administrator sets it.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Empty means absent.
    pub begin_date_time: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// When work is to begin.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Empty means absent.
    pub start_time: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// When work is to be finished.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Empty means absent.
    pub end_time: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// How long the task takes, in `durationUnit`.
    ///
    /// Integer. Empty means absent.
    pub duration: ::core::option::Option<i64>,
    /// What `duration` is counted in.
    ///
    /// One of the values below. Empty means absent.
    pub duration_unit: ::core::option::Option<DurationUnit>,
    /// The task's number as people see it; in requests it goes before `id`.
    ///
    /// Integer.
    pub general: ::core::option::Option<i64>,
    /// The task was not finished in time.
    ///
    /// Bool (0 or 1).
    pub is_overdued: ::core::option::Option<bool>,
    /// The time for the task is running out.
    ///
    /// Bool (0 or 1).
    pub is_close_to_deadline: ::core::option::Option<bool>,
    /// The task was not accepted in time.
    ///
    /// Bool (0 or 1).
    pub is_not_accepted_in_time: ::core::option::Option<bool>,
    /// The task sums up its parts.
    ///
    /// Bool (0 or 1).
    pub is_summary: ::core::option::Option<bool>,
    /// The caller has marked the task as a favourite.
    ///
    /// Bool (0 or 1).
    pub starred: ::core::option::Option<bool>,
    /// What a task that came from a social network shows with its description.
    ///
    /// String.
    pub additional_description_data: ::core::option::Option<::std::string::String>,
    /// Who does the task.
    ///
    /// Object.
    pub workers: ::core::option::Option<
        ::std::boxed::Box<super::super::types::participants::Participants>,
    >,
    /// How the task repeats; absent where it does not.
    ///
    /// Object.
    pub periodicity: ::core::option::Option<
        ::std::boxed::Box<super::super::types::periodicity::Periodicity>,
    >,
    /// The values of the task's own fields.
    ///
    /// List of: object.
    pub custom_data: ::core::option::Option<
        ::std::vec::Vec<super::super::types::custom_value::CustomValue>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskListed {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`title`](Self::title).
    pub fn title(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.title, value);
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
    /// Sets [`importance`](Self::importance).
    pub fn importance(
        mut self,
        value: impl ::core::convert::Into<TaskImportance>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.importance, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<TaskStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`status_set`](Self::status_set).
    pub fn status_set(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status_set, value);
        self
    }
    /// Sets [`check_result`](Self::check_result).
    pub fn check_result(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.check_result, value);
        self
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`owner`](Self::owner).
    pub fn owner(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::person::Person>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.owner, value);
        self
    }
    /// Sets [`parent`](Self::parent).
    pub fn parent(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<TaskListedParent>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.parent, value);
        self
    }
    /// Sets [`template`](Self::template).
    pub fn template(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::task_key::TaskKey>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.template, value);
        self
    }
    /// Sets [`project`](Self::project).
    pub fn project(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::project_reference::ProjectReference>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.project, value);
        self
    }
    /// Sets [`client`](Self::client).
    pub fn client(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::counterparty::Counterparty>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.client, value);
        self
    }
    /// Sets [`begin_date_time`](Self::begin_date_time).
    pub fn begin_date_time(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.begin_date_time, value);
        self
    }
    /// Sets [`start_time`](Self::start_time).
    pub fn start_time(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_time, value);
        self
    }
    /// Sets [`end_time`](Self::end_time).
    pub fn end_time(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.end_time, value);
        self
    }
    /// Sets [`duration`](Self::duration).
    pub fn duration(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.duration, value);
        self
    }
    /// Sets [`duration_unit`](Self::duration_unit).
    pub fn duration_unit(
        mut self,
        value: impl ::core::convert::Into<DurationUnit>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.duration_unit, value);
        self
    }
    /// Sets [`general`](Self::general).
    pub fn general(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.general, value);
        self
    }
    /// Sets [`is_overdued`](Self::is_overdued).
    pub fn is_overdued(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.is_overdued, value);
        self
    }
    /// Sets [`is_close_to_deadline`](Self::is_close_to_deadline).
    pub fn is_close_to_deadline(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.is_close_to_deadline, value);
        self
    }
    /// Sets [`is_not_accepted_in_time`](Self::is_not_accepted_in_time).
    pub fn is_not_accepted_in_time(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.is_not_accepted_in_time, value);
        self
    }
    /// Sets [`is_summary`](Self::is_summary).
    pub fn is_summary(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.is_summary, value);
        self
    }
    /// Sets [`starred`](Self::starred).
    pub fn starred(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.starred, value);
        self
    }
    /// Sets [`additional_description_data`](Self::additional_description_data).
    pub fn additional_description_data(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.additional_description_data, value);
        self
    }
    /// Sets [`workers`](Self::workers).
    pub fn workers(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::participants::Participants>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.workers, value);
        self
    }
    /// Sets [`periodicity`](Self::periodicity).
    pub fn periodicity(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::periodicity::Periodicity>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.periodicity, value);
        self
    }
    /// Sets [`custom_data`](Self::custom_data).
    pub fn custom_data(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::custom_value::CustomValue,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.custom_data, value);
        self
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskListed, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_LISTED; 0 => id, 1 => title, 2 =>
    description, 3 => importance, 4 => status, 5 => status_set, 6 => check_result, 7 =>
    type_, 8 => owner, 9 => parent, 10 => template, 11 => project, 12 => client, 13 =>
    begin_date_time, 14 => start_time, 15 => end_time, 16 => duration, 17 =>
    duration_unit, 18 => general, 19 => is_overdued, 20 => is_close_to_deadline, 21 =>
    is_not_accepted_in_time, 22 => is_summary, 23 => starred, 24 =>
    additional_description_data, 25 => workers, 26 => periodicity, 27 => custom_data; id;
    title description importance status status_set check_result type_ owner parent
    template project client begin_date_time start_time end_time duration duration_unit
    general is_overdued is_close_to_deadline is_not_accepted_in_time is_summary starred
    additional_description_data workers periodicity custom_data
}
#[cfg(feature = "task")]
/// A task
#[non_exhaustive]
pub struct TaskCreate {
    /// What the task is called.
    ///
    /// String.
    pub title: ::core::option::Option<::std::string::String>,
    /// What is to be done.
    ///
    /// String.
    pub description: ::core::option::Option<::std::string::String>,
    /// How urgent the task is.
    ///
    /// One of the values below.
    pub importance: ::core::option::Option<TaskImportance>,
    /// Where the task stands: a status of the system's, or the number of one of the account's own.
    ///
    /// Named value or number, one of "DRAFT", "ACTIVE", "DELAYED".
    pub status: ::core::option::Option<TaskStatus>,
    /// The process whose statuses the task goes through.
    ///
    /// Id.
    pub status_set: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether the result has to be checked before the task is closed.
    ///
    /// Bool (0 or 1).
    pub check_result: ::core::option::Option<bool>,
    /// Who set the task; in requests the caller, unless another is named.
    ///
    /// Object.
    pub owner: ::core::option::Option<
        ::std::boxed::Box<super::super::types::person_key::PersonKey>,
    >,
    /// The task that this one is a part of.
    ///
    /// Object.
    pub parent: ::core::option::Option<::std::boxed::Box<TaskCreateParent>>,
    /// The template to make the task from (`task.getList` with the `target` `template`); dates, auditors, data tags, files, reminders and check lists are not taken from it, workers and members only if none are sent.
    ///
    /// Id.
    pub template: ::core::option::Option<::callsheet_runtime::Id>,
    /// The project that the task belongs to.
    ///
    /// Object.
    pub project: ::core::option::Option<
        ::std::boxed::Box<super::super::types::project_key::ProjectKey>,
    >,
    /// The counterparty that the task is done for.
    ///
    /// Object.
    pub client: ::core::option::Option<
        ::std::boxed::Box<super::super::types::counterparty_key::CounterpartyKey>,
    >,
    /// When the task was made; only an administrator sets it.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Empty means absent. Access: admin.
    pub begin_date_time: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// Whether a day for the beginning is set.
    ///
    /// Bool (0 or 1).
    pub start_date_is_set: ::core::option::Option<bool>,
    /// The day on which work is to begin; `startTime` adds the time of day.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Required when `startDateIsSet = 1`. Empty means absent.
    pub start_date: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// Whether a time of day for the beginning is set.
    ///
    /// Bool (0 or 1).
    pub start_time_is_set: ::core::option::Option<bool>,
    /// The time of day for it, `hh:mm`.
    ///
    /// Time of day (hh:mm). Required when `startTimeIsSet = 1`. Empty means absent.
    pub start_time: ::core::option::Option<::std::string::String>,
    /// Whether a day for the end is set.
    ///
    /// Bool (0 or 1).
    pub end_date_is_set: ::core::option::Option<bool>,
    /// The day by which work is to be finished; `endTime` adds the time of day.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Required when `endDateIsSet = 1`. Empty means absent.
    pub end_date: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// Whether a time of day for the end is set.
    ///
    /// Bool (0 or 1).
    pub end_time_is_set: ::core::option::Option<bool>,
    /// The time of day for it, `hh:mm`.
    ///
    /// Time of day (hh:mm). Required when `endTimeIsSet = 1`. Empty means absent.
    pub end_time: ::core::option::Option<::std::string::String>,
    /// Whether a duration is set.
    ///
    /// Bool (0 or 1).
    pub duration_is_set: ::core::option::Option<bool>,
    /// How long the task takes, in `durationUnit`.
    ///
    /// Integer. Required when `durationIsSet = 1`. Empty means absent.
    pub duration: ::core::option::Option<i64>,
    /// What `duration` is counted in.
    ///
    /// One of the values below. Empty means absent.
    pub duration_unit: ::core::option::Option<DurationUnit>,
    /// The task sums up its parts.
    ///
    /// Bool (0 or 1).
    pub is_summary: ::core::option::Option<bool>,
    /// Who does the task.
    ///
    /// Object.
    pub workers: ::core::option::Option<
        ::std::boxed::Box<super::super::types::participant_keys::ParticipantKeys>,
    >,
    /// Who takes part in the task.
    ///
    /// Object.
    pub members: ::core::option::Option<
        ::std::boxed::Box<super::super::types::participant_keys::ParticipantKeys>,
    >,
    /// Who watches over the task.
    ///
    /// Object.
    pub auditors: ::core::option::Option<
        ::std::boxed::Box<super::super::types::participant_keys::ParticipantKeys>,
    >,
    /// The values of the task's own fields.
    ///
    /// List of: object.
    pub custom_data: ::core::option::Option<
        ::std::vec::Vec<super::super::types::custom_value_input::CustomValueInput>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskCreate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`title`](Self::title).
    pub fn title(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.title, value);
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
    /// Sets [`importance`](Self::importance).
    pub fn importance(
        mut self,
        value: impl ::core::convert::Into<TaskImportance>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.importance, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<TaskStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`status_set`](Self::status_set).
    pub fn status_set(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status_set, value);
        self
    }
    /// Sets [`check_result`](Self::check_result).
    pub fn check_result(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.check_result, value);
        self
    }
    /// Sets [`owner`](Self::owner).
    pub fn owner(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::person_key::PersonKey>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.owner, value);
        self
    }
    /// Sets [`parent`](Self::parent).
    pub fn parent(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<TaskCreateParent>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.parent, value);
        self
    }
    /// Sets [`template`](Self::template).
    pub fn template(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.template, value);
        self
    }
    /// Sets [`project`](Self::project).
    pub fn project(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::project_key::ProjectKey>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.project, value);
        self
    }
    /// Sets [`client`](Self::client).
    pub fn client(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::counterparty_key::CounterpartyKey>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.client, value);
        self
    }
    /// Sets [`begin_date_time`](Self::begin_date_time).
    pub fn begin_date_time(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.begin_date_time, value);
        self
    }
    /// Sets [`start_date_is_set`](Self::start_date_is_set).
    pub fn start_date_is_set(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_date_is_set, value);
        self
    }
    /// Sets [`start_date`](Self::start_date).
    pub fn start_date(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_date, value);
        self
    }
    /// Sets [`start_time_is_set`](Self::start_time_is_set).
    pub fn start_time_is_set(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_time_is_set, value);
        self
    }
    /// Sets [`start_time`](Self::start_time).
    pub fn start_time(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_time, value);
        self
    }
    /// Sets [`end_date_is_set`](Self::end_date_is_set).
    pub fn end_date_is_set(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.end_date_is_set, value);
        self
    }
    /// Sets [`end_date`](Self::end_date).
    pub fn end_date(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.end_date, value);
        self
    }
    /// Sets [`end_time_is_set`](Self::end_time_is_set).
    pub fn end_time_is_set(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.end_time_is_set, value);
        self
    }
    /// Sets [`end_time`](Self::end_time).
    pub fn end_time(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.end_time, value);
        self
    }
    /// Sets [`duration_is_set`](Self::duration_is_set).
    pub fn duration_is_set(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.duration_is_set, value);
        self
    }
    /// Sets [`duration`](Self::duration).
    pub fn duration(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.duration, value);
        self
    }
    /// Sets [`duration_unit`](Self::duration_unit).
    pub fn duration_unit(
        mut self,
        value: impl ::core::convert::Into<DurationUnit>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.duration_unit, value);
        self
    }
    /// Sets [`is_summary`](Self::is_summary).
    pub fn is_summary(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.is_summary, value);
        self
    }
    /// Sets [`workers`](Self::workers).
    pub fn workers(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::participant_keys::ParticipantKeys>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.workers, value);
        self
    }
    /// Sets [`members`](Self::members).
    pub fn members(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::participant_keys::ParticipantKeys>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.members, value);
        self
    }
    /// Sets [`auditors`](Self::auditors).
    pub fn auditors(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::participant_keys::ParticipantKeys>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.auditors, value);
        self
    }
    /// Sets [`custom_data`](Self::custom_data).
    pub fn custom_data(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::custom_value_input::CustomValueInput,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.custom_data, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskCreate {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_CREATE; 0 => title, 1 => description, 2
    => importance, 3 => status, 4 => status_set, 5 => check_result, 6 => owner, 7 =>
    parent, 8 => template, 9 => project, 10 => client, 11 => begin_date_time, 12 =>
    start_date_is_set, 13 => start_date, 14 => start_time_is_set, 15 => start_time, 16 =>
    end_date_is_set, 17 => end_date, 18 => end_time_is_set, 19 => end_time, 20 =>
    duration_is_set, 21 => duration, 22 => duration_unit, 23 => is_summary, 24 =>
    workers, 25 => members, 26 => auditors, 27 => custom_data;; title description
    importance status status_set check_result owner parent template project client
    begin_date_time start_date_is_set start_date start_time_is_set start_time
    end_date_is_set end_date end_time_is_set end_time duration_is_set duration
    duration_unit is_summary workers members auditors custom_data
}
#[cfg(feature = "task")]
/// A task
#[non_exhaustive]
pub struct TaskUpdate {
    /// The number by which the system knows the task.
    ///
    /// Id. At least one of `id`, `general` must be there.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// What the task is called.
    ///
    /// String.
    pub title: ::core::option::Option<::std::string::String>,
    /// What is to be done.
    ///
    /// String.
    pub description: ::core::option::Option<::std::string::String>,
    /// How urgent the task is.
    ///
    /// One of the values below.
    pub importance: ::core::option::Option<TaskImportance>,
    /// Where the task stands: a status of the system's, or the number of one of the account's own.
    ///
    /// Named value or number.
    pub status: ::core::option::Option<TaskStatus>,
    /// The process whose statuses the task goes through.
    ///
    /// Id.
    pub status_set: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether the result has to be checked before the task is closed.
    ///
    /// Bool (0 or 1).
    pub check_result: ::core::option::Option<bool>,
    /// Who set the task; in requests the caller, unless another is named.
    ///
    /// Object.
    pub owner: ::core::option::Option<
        ::std::boxed::Box<super::super::types::person_key::PersonKey>,
    >,
    /// The task that this one is a part of.
    ///
    /// Object.
    pub parent: ::core::option::Option<::std::boxed::Box<TaskUpdateParent>>,
    /// The project that the task belongs to.
    ///
    /// Object.
    pub project: ::core::option::Option<
        ::std::boxed::Box<super::super::types::project_key::ProjectKey>,
    >,
    /// The counterparty that the task is done for.
    ///
    /// Object.
    pub client: ::core::option::Option<
        ::std::boxed::Box<super::super::types::counterparty_key::CounterpartyKey>,
    >,
    /// Whether a day for the beginning is set.
    ///
    /// Bool (0 or 1).
    pub start_date_is_set: ::core::option::Option<bool>,
    /// The day on which work is to begin; `startTime` adds the time of day.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Required when `startDateIsSet = 1`. Empty means absent.
    pub start_date: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// Whether a time of day for the beginning is set.
    ///
    /// Bool (0 or 1).
    pub start_time_is_set: ::core::option::Option<bool>,
    /// The time of day for it, `hh:mm`.
    ///
    /// Time of day (hh:mm). Required when `startTimeIsSet = 1`. Empty means absent.
    pub start_time: ::core::option::Option<::std::string::String>,
    /// Whether a day for the end is set.
    ///
    /// Bool (0 or 1).
    pub end_date_is_set: ::core::option::Option<bool>,
    /// The day by which work is to be finished; `endTime` adds the time of day.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Required when `endDateIsSet = 1`. Empty means absent.
    pub end_date: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// Whether a time of day for the end is set.
    ///
    /// Bool (0 or 1).
    pub end_time_is_set: ::core::option::Option<bool>,
    /// The time of day for it, `hh:mm`.
    ///
    /// Time of day (hh:mm). Required when `endTimeIsSet = 1`. Empty means absent.
    pub end_time: ::core::option::Option<::std::string::String>,
    /// Whether a duration is set.
    ///
    /// Bool (0 or 1).
    pub duration_is_set: ::core::option::Option<bool>,
    /// How long the task takes, in `durationUnit`.
    ///
    /// Integer. Required when `durationIsSet = 1`. Empty means absent.
    pub duration: ::core::option::Option<i64>,
    /// What `duration` is counted in.
    ///
    /// One of the values below. Empty means absent.
    pub duration_unit: ::core::option::Option<DurationUnit>,
    /// The task's number as people see it; in requests it goes before `id`.
    ///
    /// Integer. At least one of `id`, `general` must be there.
    pub general: ::core::option::Option<i64>,
    /// The task sums up its parts.
    ///
    /// Bool (0 or 1).
    pub is_summary: ::core::option::Option<bool>,
    /// Who does the task.
    ///
    /// Object.
    pub workers: ::core::option::Option<
        ::std::boxed::Box<super::super::types::participant_keys::ParticipantKeys>,
    >,
    /// Who takes part in the task.
    ///
    /// Object.
    pub members: ::core::option::Option<
        ::std::boxed::Box<super::super::types::participant_keys::ParticipantKeys>,
    >,
    /// Who watches over the task.
    ///
    /// Object.
    pub auditors: ::core::option::Option<
        ::std::boxed::Box<super::super::types::participant_keys::ParticipantKeys>,
    >,
    /// The values of the task's own fields.
    ///
    /// List of: object.
    pub custom_data: ::core::option::Option<
        ::std::vec::Vec<super::super::types::custom_value_input::CustomValueInput>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskUpdate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`id`](Self::id).
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.id, value);
        self
    }
    /// Sets [`title`](Self::title).
    pub fn title(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.title, value);
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
    /// Sets [`importance`](Self::importance).
    pub fn importance(
        mut self,
        value: impl ::core::convert::Into<TaskImportance>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.importance, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<TaskStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`status_set`](Self::status_set).
    pub fn status_set(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status_set, value);
        self
    }
    /// Sets [`check_result`](Self::check_result).
    pub fn check_result(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.check_result, value);
        self
    }
    /// Sets [`owner`](Self::owner).
    pub fn owner(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::person_key::PersonKey>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.owner, value);
        self
    }
    /// Sets [`parent`](Self::parent).
    pub fn parent(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<TaskUpdateParent>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.parent, value);
        self
    }
    /// Sets [`project`](Self::project).
    pub fn project(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::project_key::ProjectKey>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.project, value);
        self
    }
    /// Sets [`client`](Self::client).
    pub fn client(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::counterparty_key::CounterpartyKey>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.client, value);
        self
    }
    /// Sets [`start_date_is_set`](Self::start_date_is_set).
    pub fn start_date_is_set(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_date_is_set, value);
        self
    }
    /// Sets [`start_date`](Self::start_date).
    pub fn start_date(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_date, value);
        self
    }
    /// Sets [`start_time_is_set`](Self::start_time_is_set).
    pub fn start_time_is_set(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_time_is_set, value);
        self
    }
    /// Sets [`start_time`](Self::start_time).
    pub fn start_time(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.start_time, value);
        self
    }
    /// Sets [`end_date_is_set`](Self::end_date_is_set).
    pub fn end_date_is_set(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.end_date_is_set, value);
        self
    }
    /// Sets [`end_date`](Self::end_date).
    pub fn end_date(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.end_date, value);
        self
    }
    /// Sets [`end_time_is_set`](Self::end_time_is_set).
    pub fn end_time_is_set(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.end_time_is_set, value);
        self
    }
    /// Sets [`end_time`](Self::end_time).
    pub fn end_time(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.end_time, value);
        self
    }
    /// Sets [`duration_is_set`](Self::duration_is_set).
    pub fn duration_is_set(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.duration_is_set, value);
        self
    }
    /// Sets [`duration`](Self::duration).
    pub fn duration(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.duration, value);
        self
    }
    /// Sets [`duration_unit`](Self::duration_unit).
    pub fn duration_unit(
        mut self,
        value: impl ::core::convert::Into<DurationUnit>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.duration_unit, value);
        self
    }
    /// Sets [`general`](Self::general).
    pub fn general(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.general, value);
        self
    }
    /// Sets [`is_summary`](Self::is_summary).
    pub fn is_summary(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.is_summary, value);
        self
    }
    /// Sets [`workers`](Self::workers).
    pub fn workers(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::participant_keys::ParticipantKeys>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.workers, value);
        self
    }
    /// Sets [`members`](Self::members).
    pub fn members(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::participant_keys::ParticipantKeys>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.members, value);
        self
    }
    /// Sets [`auditors`](Self::auditors).
    pub fn auditors(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::participant_keys::ParticipantKeys>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.auditors, value);
        self
    }
    /// Sets [`custom_data`](Self::custom_data).
    pub fn custom_data(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::custom_value_input::CustomValueInput,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.custom_data, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskUpdate {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_UPDATE; 0 => id, 1 => title, 2 =>
    description, 3 => importance, 4 => status, 5 => status_set, 6 => check_result, 7 =>
    owner, 8 => parent, 9 => project, 10 => client, 11 => start_date_is_set, 12 =>
    start_date, 13 => start_time_is_set, 14 => start_time, 15 => end_date_is_set, 16 =>
    end_date, 17 => end_time_is_set, 18 => end_time, 19 => duration_is_set, 20 =>
    duration, 21 => duration_unit, 22 => general, 23 => is_summary, 24 => workers, 25 =>
    members, 26 => auditors, 27 => custom_data;; id title description importance status
    status_set check_result owner parent project client start_date_is_set start_date
    start_time_is_set start_time end_date_is_set end_date end_time_is_set end_time
    duration_is_set duration duration_unit general is_summary workers members auditors
    custom_data
}
#[cfg(feature = "task")]
/// The task that this one is a part of.
#[non_exhaustive]
pub struct TaskParent {
    /// Its number; 0 where there is none.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskParent {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`id`](Self::id).
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.id, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskParent {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskParent, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_PARENT; 0 => id;; id
}
#[cfg(feature = "task")]
/// The task that this one is a part of.
#[non_exhaustive]
pub struct TaskListedParent {
    /// Its number; 0 where there is none.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskListedParent {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`id`](Self::id).
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.id, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskListedParent {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskListedParent, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_LISTED_PARENT; 0 => id;; id
}
#[cfg(feature = "task")]
/// The task that this one is a part of.
#[non_exhaustive]
pub struct TaskCreateParent {
    /// Its number; 0 where there is none.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskCreateParent {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`id`](Self::id).
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.id, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskCreateParent {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskCreateParent, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_CREATE_PARENT; 0 => id;; id
}
#[cfg(feature = "task")]
/// The task that this one is a part of.
#[non_exhaustive]
pub struct TaskUpdateParent {
    /// Its number; 0 where there is none.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "task")]
impl TaskUpdateParent {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`id`](Self::id).
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.id, value);
        self
    }
}
#[cfg(feature = "task")]
impl ::core::default::Default for TaskUpdateParent {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "task")]
::callsheet_runtime::record! {
    TaskUpdateParent, super::super::TABLES,
    super::super::tables::shapes::TYPES_TASK_TASK_UPDATE_PARENT; 0 => id;; id
}
#[cfg(feature = "task")]
/// What a duration is counted in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DurationUnit {
    /// Minutes.
    ///
    /// `0` on the wire.
    Minutes,
    /// Hours.
    ///
    /// `1` on the wire.
    Hours,
    /// Days.
    ///
    /// `2` on the wire.
    Days,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "task")]
::callsheet_runtime::open_enum! {
    DurationUnit, DURATION_UNIT_VALUES; 0 => Minutes, 1 => Hours, 2 => Days
}
#[cfg(feature = "task")]
pub(crate) static DURATION_UNIT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/task",
    name: "DurationUnit",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Minutes",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Hours",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Days",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "task")]
/// How urgent a task is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskImportance {
    /// As any other.
    ///
    /// `AVERAGE` on the wire.
    Average,
    /// Urgent.
    ///
    /// `HIGH` on the wire.
    High,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "task")]
::callsheet_runtime::open_enum! {
    TaskImportance, TASK_IMPORTANCE_VALUES; 0 => Average, 1 => High
}
#[cfg(feature = "task")]
pub(crate) static TASK_IMPORTANCE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/task",
    name: "TaskImportance",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "AVERAGE",
            name: "Average",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "HIGH",
            name: "High",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(any(feature = "action", feature = "task"))]
/// Where a task stands, as the system names it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskStatus {
    /// A draft.
    ///
    /// `DRAFT` on the wire.
    Draft,
    /// Set, and not yet accepted.
    ///
    /// `ACTIVE` on the wire.
    Active,
    /// Accepted: work goes on.
    ///
    /// `ACCEPTED` on the wire.
    Accepted,
    /// Finished for good.
    ///
    /// `COMPLETED` on the wire.
    Completed,
    /// Put off.
    ///
    /// `DELAYED` on the wire.
    Delayed,
    /// Turned down.
    ///
    /// `REJECTED` on the wire.
    Rejected,
    /// The work is done.
    ///
    /// `DONE` on the wire.
    Done,
    /// Given up.
    ///
    /// `CANCELED` on the wire.
    Canceled,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(any(feature = "action", feature = "task"))]
::callsheet_runtime::open_enum! {
    TaskStatus, TASK_STATUS_VALUES; 0 => Draft, 1 => Active, 2 => Accepted, 3 =>
    Completed, 4 => Delayed, 5 => Rejected, 6 => Done, 7 => Canceled
}
#[cfg(any(feature = "action", feature = "task"))]
pub(crate) static TASK_STATUS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/task",
    name: "TaskStatus",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "DRAFT",
            name: "Draft",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "ACTIVE",
            name: "Active",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "ACCEPTED",
            name: "Accepted",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "COMPLETED",
            name: "Completed",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "DELAYED",
            name: "Delayed",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "REJECTED",
            name: "Rejected",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "DONE",
            name: "Done",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "CANCELED",
            name: "Canceled",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(any(feature = "action", feature = "task"))]
#[cfg(any(feature = "action", feature = "task"))]
pub(crate) static TASK_STATUS_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/task",
    name: "TaskStatus",
    numeric: false,
    or_int: true,
    members: &[
        tables::Member {
            wire: "DRAFT",
            name: "Draft",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "ACTIVE",
            name: "Active",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "ACCEPTED",
            name: "Accepted",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "COMPLETED",
            name: "Completed",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "DELAYED",
            name: "Delayed",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "REJECTED",
            name: "Rejected",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "DONE",
            name: "Done",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "CANCELED",
            name: "Canceled",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "task")]
static TASK_FIELDS: [tables::Field<'static>; 30] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 59),
        ("title", tables::Type::TEXT, 68),
        ("description", tables::Type::TEXT, 73),
        (
            "importance",
            tables::Type {
                kind: tables::Kind::Enum(&TASK_IMPORTANCE_VALUES),
                ..tables::Type::ANY
            },
            78,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&TASK_STATUS_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            84,
        ),
        ("statusSet", tables::Type::ID, 92),
        ("checkResult", tables::Type::BOOL, 98),
        (
            "type",
            tables::Type {
                words: &["task", "template", "checklist item"],
                ..tables::Type::TEXT
            },
            103,
        ),
        (
            "owner",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TYPES_PERSON_PERSON),
                ),
                ..tables::Type::ANY
            },
            111,
        ),
        (
            "parent",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TYPES_TASK_TASK_PARENT),
                ),
                ..tables::Type::ANY
            },
            119,
        ),
        (
            "template",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_KEY_TASK_KEY,
                    ),
                ),
                ..tables::Type::ANY
            },
            130,
        ),
        (
            "project",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PROJECT_REFERENCE_PROJECT_REFERENCE,
                    ),
                ),
                ..tables::Type::ANY
            },
            143,
        ),
        (
            "client",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_COUNTERPARTY_COUNTERPARTY,
                    ),
                ),
                ..tables::Type::ANY
            },
            151,
        ),
        ("beginDateTime", tables::Type::DATE_TIME, 159),
        ("startTime", tables::Type::DATE_TIME, 193),
        ("endTime", tables::Type::DATE_TIME, 239),
        ("duration", tables::Type::INT, 267),
        (
            "durationUnit",
            tables::Type {
                kind: tables::Kind::Enum(&DURATION_UNIT_VALUES),
                ..tables::Type::ANY
            },
            275,
        ),
        ("general", tables::Type::INT, 282),
        ("isOverdued", tables::Type::BOOL, 289),
        ("isCloseToDeadline", tables::Type::BOOL, 296),
        ("isNotAcceptedInTime", tables::Type::BOOL, 303),
        ("isSummary", tables::Type::BOOL, 310),
        ("starred", tables::Type::BOOL, 315),
        ("additionalDescriptionData", tables::Type::TEXT, 322),
        (
            "workers",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PARTICIPANTS_PARTICIPANTS,
                    ),
                ),
                ..tables::Type::ANY
            },
            329,
        ),
        (
            "members",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PARTICIPANTS_PARTICIPANTS,
                    ),
                ),
                ..tables::Type::ANY
            },
            337,
        ),
        (
            "auditors",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PARTICIPANTS_PARTICIPANTS,
                    ),
                ),
                ..tables::Type::ANY
            },
            346,
        ),
        (
            "periodicity",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PERIODICITY_PERIODICITY,
                    ),
                ),
                ..tables::Type::ANY
            },
            355,
        ),
        (
            "customData",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_CUSTOM_VALUE_CUSTOM_VALUE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("customValue"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            363,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            5,
            tables::Facts {
                references: ::core::option::Option::Some("process"),
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "task")]
pub(crate) static TASK_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "Task",
    file: "spec/planfix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_FIELDS,
    lookup: &[
        1, 65535, 18, 10, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        12, 65535, 65535, 65535, 65535, 7, 20, 24, 25, 65535, 65535, 11, 8, 0, 13, 5, 23,
        14, 22, 26, 19, 27, 65535, 65535, 2, 6, 17, 65535, 65535, 16, 28, 29, 65535,
        65535, 3, 65535, 65535, 65535, 15, 65535, 65535, 65535, 65535, 65535, 65535, 4,
        21, 65535, 65535, 65535, 9,
    ],
    required: 1,
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
            en: "The number by which the system knows the task.",
            ru: "Номер, под которым задачу знает система.",
        },
        tables::Text {
            en: "What the task is called.",
            ru: "Как задача называется.",
        },
        tables::Text {
            en: "What is to be done.",
            ru: "Что нужно сделать.",
        },
        tables::Text {
            en: "How urgent the task is.",
            ru: "Насколько задача срочная.",
        },
        tables::Text {
            en: "Where the task stands: a status of the system's, or the number of one of the account's own.",
            ru: "В каком состоянии задача: системный статус или номер статуса, заведённого в аккаунте.",
        },
        tables::Text {
            en: "The process whose statuses the task goes through.",
            ru: "Процесс, по статусам которого идёт задача.",
        },
        tables::Text {
            en: "Whether the result has to be checked before the task is closed.",
            ru: "Нужно ли проверить результат, прежде чем закрыть задачу.",
        },
        tables::Text {
            en: "A task, a template of tasks, or a line of a check list.",
            ru: "Задача, шаблон задач или пункт чек-листа.",
        },
        tables::Text {
            en: "Who set the task; in requests the caller, unless another is named.",
            ru: "Кто поставил задачу; в запросах, если не указан, — вызывающий.",
        },
        tables::Text {
            en: "The task that this one is a part of.",
            ru: "Задача, частью которой является эта.",
        },
        tables::Text {
            en: "The template that the task was made from; 0 where there is none.",
            ru: "Шаблон, по которому создана задача; 0, если шаблона нет.",
        },
        tables::Text {
            en: "The project that the task belongs to.",
            ru: "Проект, к которому относится задача.",
        },
        tables::Text {
            en: "The counterparty that the task is done for.",
            ru: "Контрагент, для которого выполняется задача.",
        },
        tables::Text {
            en: "When the task was made; only an administrator sets it.",
            ru: "Когда задача создана; задаёт только администратор.",
        },
        tables::Text {
            en: "When work is to begin.",
            ru: "Когда нужно приступить к работе.",
        },
        tables::Text {
            en: "When work is to be finished.",
            ru: "К какому сроку нужно закончить.",
        },
        tables::Text {
            en: "How long the task takes, in `durationUnit`.",
            ru: "Сколько длится задача, в единицах `durationUnit`.",
        },
        tables::Text {
            en: "What `duration` is counted in.",
            ru: "В чём считается `duration`.",
        },
        tables::Text {
            en: "The task's number as people see it; in requests it goes before `id`.",
            ru: "Номер задачи, который видят люди; в запросах важнее `id`.",
        },
        tables::Text {
            en: "The task was not finished in time.",
            ru: "Задача не выполнена в срок.",
        },
        tables::Text {
            en: "The time for the task is running out.",
            ru: "Срок задачи подходит к концу.",
        },
        tables::Text {
            en: "The task was not accepted in time.",
            ru: "Задачу не приняли вовремя.",
        },
        tables::Text {
            en: "The task sums up its parts.",
            ru: "Задача суммирует свои подзадачи.",
        },
        tables::Text {
            en: "The caller has marked the task as a favourite.",
            ru: "Задача у вызывающего в избранном.",
        },
        tables::Text {
            en: "What a task that came from a social network shows with its description.",
            ru: "Что показывается в описании задачи, пришедшей из социальной сети.",
        },
        tables::Text {
            en: "Who does the task.",
            ru: "Кто выполняет задачу.",
        },
        tables::Text {
            en: "Who takes part in the task.",
            ru: "Кто участвует в задаче.",
        },
        tables::Text {
            en: "Who watches over the task.",
            ru: "Кто наблюдает за задачей.",
        },
        tables::Text {
            en: "How the task repeats; absent where it does not.",
            ru: "Как задача повторяется; если не повторяется, отсутствует.",
        },
        tables::Text {
            en: "The values of the task's own fields.",
            ru: "Значения пользовательских полей задачи.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_LISTED_FIELDS: [tables::Field<'static>; 28] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 59),
        ("title", tables::Type::TEXT, 68),
        ("description", tables::Type::TEXT, 73),
        (
            "importance",
            tables::Type {
                kind: tables::Kind::Enum(&TASK_IMPORTANCE_VALUES),
                ..tables::Type::ANY
            },
            78,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&TASK_STATUS_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            84,
        ),
        ("statusSet", tables::Type::ID, 92),
        ("checkResult", tables::Type::BOOL, 98),
        (
            "type",
            tables::Type {
                words: &["task", "template", "checklist item"],
                ..tables::Type::TEXT
            },
            103,
        ),
        (
            "owner",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TYPES_PERSON_PERSON),
                ),
                ..tables::Type::ANY
            },
            111,
        ),
        (
            "parent",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_TASK_LISTED_PARENT,
                    ),
                ),
                ..tables::Type::ANY
            },
            119,
        ),
        (
            "template",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_KEY_TASK_KEY,
                    ),
                ),
                ..tables::Type::ANY
            },
            130,
        ),
        (
            "project",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PROJECT_REFERENCE_PROJECT_REFERENCE,
                    ),
                ),
                ..tables::Type::ANY
            },
            143,
        ),
        (
            "client",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_COUNTERPARTY_COUNTERPARTY,
                    ),
                ),
                ..tables::Type::ANY
            },
            151,
        ),
        ("beginDateTime", tables::Type::DATE_TIME, 159),
        ("startTime", tables::Type::DATE_TIME, 193),
        ("endTime", tables::Type::DATE_TIME, 239),
        ("duration", tables::Type::INT, 267),
        (
            "durationUnit",
            tables::Type {
                kind: tables::Kind::Enum(&DURATION_UNIT_VALUES),
                ..tables::Type::ANY
            },
            275,
        ),
        ("general", tables::Type::INT, 282),
        ("isOverdued", tables::Type::BOOL, 289),
        ("isCloseToDeadline", tables::Type::BOOL, 296),
        ("isNotAcceptedInTime", tables::Type::BOOL, 303),
        ("isSummary", tables::Type::BOOL, 310),
        ("starred", tables::Type::BOOL, 315),
        ("additionalDescriptionData", tables::Type::TEXT, 322),
        (
            "workers",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PARTICIPANTS_PARTICIPANTS,
                    ),
                ),
                ..tables::Type::ANY
            },
            329,
        ),
        (
            "periodicity",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PERIODICITY_PERIODICITY,
                    ),
                ),
                ..tables::Type::ANY
            },
            355,
        ),
        (
            "customData",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_CUSTOM_VALUE_CUSTOM_VALUE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("customValue"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            363,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            5,
            tables::Facts {
                references: ::core::option::Option::Some("process"),
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "task")]
pub(crate) static TASK_LISTED_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskListed",
    file: "spec/planfix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_LISTED_FIELDS,
    lookup: &[
        1, 65535, 18, 10, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        12, 65535, 65535, 65535, 65535, 7, 20, 24, 25, 65535, 65535, 11, 8, 0, 13, 5, 23,
        14, 22, 65535, 19, 65535, 65535, 65535, 2, 6, 17, 65535, 65535, 16, 26, 27,
        65535, 65535, 3, 65535, 65535, 65535, 15, 65535, 65535, 65535, 65535, 65535,
        65535, 4, 21, 65535, 65535, 65535, 9,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_LISTED_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number by which the system knows the task.",
            ru: "Номер, под которым задачу знает система.",
        },
        tables::Text {
            en: "What the task is called.",
            ru: "Как задача называется.",
        },
        tables::Text {
            en: "What is to be done.",
            ru: "Что нужно сделать.",
        },
        tables::Text {
            en: "How urgent the task is.",
            ru: "Насколько задача срочная.",
        },
        tables::Text {
            en: "Where the task stands: a status of the system's, or the number of one of the account's own.",
            ru: "В каком состоянии задача: системный статус или номер статуса, заведённого в аккаунте.",
        },
        tables::Text {
            en: "The process whose statuses the task goes through.",
            ru: "Процесс, по статусам которого идёт задача.",
        },
        tables::Text {
            en: "Whether the result has to be checked before the task is closed.",
            ru: "Нужно ли проверить результат, прежде чем закрыть задачу.",
        },
        tables::Text {
            en: "A task, a template of tasks, or a line of a check list.",
            ru: "Задача, шаблон задач или пункт чек-листа.",
        },
        tables::Text {
            en: "Who set the task; in requests the caller, unless another is named.",
            ru: "Кто поставил задачу; в запросах, если не указан, — вызывающий.",
        },
        tables::Text {
            en: "The task that this one is a part of.",
            ru: "Задача, частью которой является эта.",
        },
        tables::Text {
            en: "The template that the task was made from; 0 where there is none.",
            ru: "Шаблон, по которому создана задача; 0, если шаблона нет.",
        },
        tables::Text {
            en: "The project that the task belongs to.",
            ru: "Проект, к которому относится задача.",
        },
        tables::Text {
            en: "The counterparty that the task is done for.",
            ru: "Контрагент, для которого выполняется задача.",
        },
        tables::Text {
            en: "When the task was made; only an administrator sets it.",
            ru: "Когда задача создана; задаёт только администратор.",
        },
        tables::Text {
            en: "When work is to begin.",
            ru: "Когда нужно приступить к работе.",
        },
        tables::Text {
            en: "When work is to be finished.",
            ru: "К какому сроку нужно закончить.",
        },
        tables::Text {
            en: "How long the task takes, in `durationUnit`.",
            ru: "Сколько длится задача, в единицах `durationUnit`.",
        },
        tables::Text {
            en: "What `duration` is counted in.",
            ru: "В чём считается `duration`.",
        },
        tables::Text {
            en: "The task's number as people see it; in requests it goes before `id`.",
            ru: "Номер задачи, который видят люди; в запросах важнее `id`.",
        },
        tables::Text {
            en: "The task was not finished in time.",
            ru: "Задача не выполнена в срок.",
        },
        tables::Text {
            en: "The time for the task is running out.",
            ru: "Срок задачи подходит к концу.",
        },
        tables::Text {
            en: "The task was not accepted in time.",
            ru: "Задачу не приняли вовремя.",
        },
        tables::Text {
            en: "The task sums up its parts.",
            ru: "Задача суммирует свои подзадачи.",
        },
        tables::Text {
            en: "The caller has marked the task as a favourite.",
            ru: "Задача у вызывающего в избранном.",
        },
        tables::Text {
            en: "What a task that came from a social network shows with its description.",
            ru: "Что показывается в описании задачи, пришедшей из социальной сети.",
        },
        tables::Text {
            en: "Who does the task.",
            ru: "Кто выполняет задачу.",
        },
        tables::Text {
            en: "How the task repeats; absent where it does not.",
            ru: "Как задача повторяется; если не повторяется, отсутствует.",
        },
        tables::Text {
            en: "The values of the task's own fields.",
            ru: "Значения пользовательских полей задачи.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_CREATE_FIELDS: [tables::Field<'static>; 28] = tables::Field::rows(
    [
        ("title", tables::Type::TEXT, 68),
        ("description", tables::Type::TEXT, 73),
        (
            "importance",
            tables::Type {
                kind: tables::Kind::Enum(&TASK_IMPORTANCE_VALUES),
                ..tables::Type::ANY
            },
            78,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&TASK_STATUS_OR_INT_VALUES),
                words: &["DRAFT", "ACTIVE", "DELAYED"],
                ..tables::Type::ANY
            },
            84,
        ),
        ("statusSet", tables::Type::ID, 92),
        ("checkResult", tables::Type::BOOL, 98),
        (
            "owner",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PERSON_KEY_PERSON_KEY,
                    ),
                ),
                ..tables::Type::ANY
            },
            111,
        ),
        (
            "parent",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_TASK_CREATE_PARENT,
                    ),
                ),
                ..tables::Type::ANY
            },
            119,
        ),
        ("template", tables::Type::ID, 130),
        (
            "project",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PROJECT_KEY_PROJECT_KEY,
                    ),
                ),
                ..tables::Type::ANY
            },
            143,
        ),
        (
            "client",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_COUNTERPARTY_KEY_COUNTERPARTY_KEY,
                    ),
                ),
                ..tables::Type::ANY
            },
            151,
        ),
        ("beginDateTime", tables::Type::DATE_TIME, 159),
        ("startDateIsSet", tables::Type::BOOL, 167),
        ("startDate", tables::Type::DATE_TIME, 175),
        ("startTimeIsSet", tables::Type::BOOL, 185),
        (
            "startTime",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Time),
                ..tables::Type::ANY
            },
            193,
        ),
        ("endDateIsSet", tables::Type::BOOL, 213),
        ("endDate", tables::Type::DATE_TIME, 221),
        ("endTimeIsSet", tables::Type::BOOL, 231),
        (
            "endTime",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Time),
                ..tables::Type::ANY
            },
            239,
        ),
        ("durationIsSet", tables::Type::BOOL, 259),
        ("duration", tables::Type::INT, 267),
        (
            "durationUnit",
            tables::Type {
                kind: tables::Kind::Enum(&DURATION_UNIT_VALUES),
                ..tables::Type::ANY
            },
            275,
        ),
        ("isSummary", tables::Type::BOOL, 310),
        (
            "workers",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PARTICIPANT_KEYS_PARTICIPANT_KEYS,
                    ),
                ),
                ..tables::Type::ANY
            },
            329,
        ),
        (
            "members",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PARTICIPANT_KEYS_PARTICIPANT_KEYS,
                    ),
                ),
                ..tables::Type::ANY
            },
            337,
        ),
        (
            "auditors",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PARTICIPANT_KEYS_PARTICIPANT_KEYS,
                    ),
                ),
                ..tables::Type::ANY
            },
            346,
        ),
        (
            "customData",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_CUSTOM_VALUE_INPUT_CUSTOM_VALUE_INPUT,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("customValue"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            363,
        ),
    ],
    &[
        (
            4,
            tables::Facts {
                references: ::core::option::Option::Some("process"),
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                part: tables::Part::Stored("template.id"),
                references: ::core::option::Option::Some("task"),
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                empty: tables::Empty::Absent,
                access: ::core::option::Option::Some("admin"),
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[12],
                        },
                        &["1"],
                    ),
                ),
                empty: tables::Empty::Absent,
                part: tables::Part::Stored("startTime"),
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[14],
                        },
                        &["1"],
                    ),
                ),
                empty: tables::Empty::Absent,
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[16],
                        },
                        &["1"],
                    ),
                ),
                empty: tables::Empty::Absent,
                part: tables::Part::Stored("endTime"),
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[18],
                        },
                        &["1"],
                    ),
                ),
                empty: tables::Empty::Absent,
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[20],
                        },
                        &["1"],
                    ),
                ),
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "task")]
pub(crate) static TASK_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskCreate",
    file: "spec/planfix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_CREATE_FIELDS,
    lookup: &[
        0, 18, 65535, 8, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        10, 65535, 17, 65535, 65535, 65535, 65535, 24, 65535, 16, 12, 9, 6, 11, 14, 4,
        20, 13, 15, 23, 25, 26, 65535, 65535, 1, 5, 22, 65535, 65535, 21, 27, 65535,
        65535, 65535, 2, 65535, 65535, 65535, 19, 65535, 65535, 65535, 65535, 65535,
        65535, 3, 65535, 65535, 65535, 65535, 7,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What the task is called.",
            ru: "Как задача называется.",
        },
        tables::Text {
            en: "What is to be done.",
            ru: "Что нужно сделать.",
        },
        tables::Text {
            en: "How urgent the task is.",
            ru: "Насколько задача срочная.",
        },
        tables::Text {
            en: "Where the task stands: a status of the system's, or the number of one of the account's own.",
            ru: "В каком состоянии задача: системный статус или номер статуса, заведённого в аккаунте.",
        },
        tables::Text {
            en: "The process whose statuses the task goes through.",
            ru: "Процесс, по статусам которого идёт задача.",
        },
        tables::Text {
            en: "Whether the result has to be checked before the task is closed.",
            ru: "Нужно ли проверить результат, прежде чем закрыть задачу.",
        },
        tables::Text {
            en: "Who set the task; in requests the caller, unless another is named.",
            ru: "Кто поставил задачу; в запросах, если не указан, — вызывающий.",
        },
        tables::Text {
            en: "The task that this one is a part of.",
            ru: "Задача, частью которой является эта.",
        },
        tables::Text {
            en: "The template to make the task from (`task.getList` with the `target` `template`); dates, auditors, data tags, files, reminders and check lists are not taken from it, workers and members only if none are sent.",
            ru: "Шаблон, по которому создаётся задача (`task.getList` с `target`, равным `template`); сроки, аудиторы, аналитики, файлы, напоминания и чек-листы из него не берутся, исполнители и участники — только если не переданы.",
        },
        tables::Text {
            en: "The project that the task belongs to.",
            ru: "Проект, к которому относится задача.",
        },
        tables::Text {
            en: "The counterparty that the task is done for.",
            ru: "Контрагент, для которого выполняется задача.",
        },
        tables::Text {
            en: "When the task was made; only an administrator sets it.",
            ru: "Когда задача создана; задаёт только администратор.",
        },
        tables::Text {
            en: "Whether a day for the beginning is set.",
            ru: "Задан ли день начала.",
        },
        tables::Text {
            en: "The day on which work is to begin; `startTime` adds the time of day.",
            ru: "День, когда нужно приступить к работе; время добавляет `startTime`.",
        },
        tables::Text {
            en: "Whether a time of day for the beginning is set.",
            ru: "Задано ли время начала.",
        },
        tables::Text {
            en: "The time of day for it, `hh:mm`.",
            ru: "Время начала, `чч:мм`.",
        },
        tables::Text {
            en: "Whether a day for the end is set.",
            ru: "Задан ли день завершения.",
        },
        tables::Text {
            en: "The day by which work is to be finished; `endTime` adds the time of day.",
            ru: "День, к которому нужно закончить; время добавляет `endTime`.",
        },
        tables::Text {
            en: "Whether a time of day for the end is set.",
            ru: "Задано ли время завершения.",
        },
        tables::Text {
            en: "The time of day for it, `hh:mm`.",
            ru: "Время завершения, `чч:мм`.",
        },
        tables::Text {
            en: "Whether a duration is set.",
            ru: "Задана ли длительность.",
        },
        tables::Text {
            en: "How long the task takes, in `durationUnit`.",
            ru: "Сколько длится задача, в единицах `durationUnit`.",
        },
        tables::Text {
            en: "What `duration` is counted in.",
            ru: "В чём считается `duration`.",
        },
        tables::Text {
            en: "The task sums up its parts.",
            ru: "Задача суммирует свои подзадачи.",
        },
        tables::Text {
            en: "Who does the task.",
            ru: "Кто выполняет задачу.",
        },
        tables::Text {
            en: "Who takes part in the task.",
            ru: "Кто участвует в задаче.",
        },
        tables::Text {
            en: "Who watches over the task.",
            ru: "Кто наблюдает за задачей.",
        },
        tables::Text {
            en: "The values of the task's own fields.",
            ru: "Значения пользовательских полей задачи.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_UPDATE_FIELDS: [tables::Field<'static>; 28] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 59),
        ("title", tables::Type::TEXT, 68),
        ("description", tables::Type::TEXT, 73),
        (
            "importance",
            tables::Type {
                kind: tables::Kind::Enum(&TASK_IMPORTANCE_VALUES),
                ..tables::Type::ANY
            },
            78,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&TASK_STATUS_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            84,
        ),
        ("statusSet", tables::Type::ID, 92),
        ("checkResult", tables::Type::BOOL, 98),
        (
            "owner",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PERSON_KEY_PERSON_KEY,
                    ),
                ),
                ..tables::Type::ANY
            },
            111,
        ),
        (
            "parent",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_TASK_UPDATE_PARENT,
                    ),
                ),
                ..tables::Type::ANY
            },
            119,
        ),
        (
            "project",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PROJECT_KEY_PROJECT_KEY,
                    ),
                ),
                ..tables::Type::ANY
            },
            143,
        ),
        (
            "client",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_COUNTERPARTY_KEY_COUNTERPARTY_KEY,
                    ),
                ),
                ..tables::Type::ANY
            },
            151,
        ),
        ("startDateIsSet", tables::Type::BOOL, 167),
        ("startDate", tables::Type::DATE_TIME, 175),
        ("startTimeIsSet", tables::Type::BOOL, 185),
        (
            "startTime",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Time),
                ..tables::Type::ANY
            },
            193,
        ),
        ("endDateIsSet", tables::Type::BOOL, 213),
        ("endDate", tables::Type::DATE_TIME, 221),
        ("endTimeIsSet", tables::Type::BOOL, 231),
        (
            "endTime",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Time),
                ..tables::Type::ANY
            },
            239,
        ),
        ("durationIsSet", tables::Type::BOOL, 259),
        ("duration", tables::Type::INT, 267),
        (
            "durationUnit",
            tables::Type {
                kind: tables::Kind::Enum(&DURATION_UNIT_VALUES),
                ..tables::Type::ANY
            },
            275,
        ),
        ("general", tables::Type::INT, 282),
        ("isSummary", tables::Type::BOOL, 310),
        (
            "workers",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PARTICIPANT_KEYS_PARTICIPANT_KEYS,
                    ),
                ),
                ..tables::Type::ANY
            },
            329,
        ),
        (
            "members",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PARTICIPANT_KEYS_PARTICIPANT_KEYS,
                    ),
                ),
                ..tables::Type::ANY
            },
            337,
        ),
        (
            "auditors",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PARTICIPANT_KEYS_PARTICIPANT_KEYS,
                    ),
                ),
                ..tables::Type::ANY
            },
            346,
        ),
        (
            "customData",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_CUSTOM_VALUE_INPUT_CUSTOM_VALUE_INPUT,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("customValue"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            363,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                presence: tables::Presence::AtLeastOne(0),
                part: tables::Part::Selects("id"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                references: ::core::option::Option::Some("process"),
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[11],
                        },
                        &["1"],
                    ),
                ),
                empty: tables::Empty::Absent,
                part: tables::Part::Stored("startTime"),
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[13],
                        },
                        &["1"],
                    ),
                ),
                empty: tables::Empty::Absent,
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[15],
                        },
                        &["1"],
                    ),
                ),
                empty: tables::Empty::Absent,
                part: tables::Part::Stored("endTime"),
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[17],
                        },
                        &["1"],
                    ),
                ),
                empty: tables::Empty::Absent,
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[19],
                        },
                        &["1"],
                    ),
                ),
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                presence: tables::Presence::AtLeastOne(0),
                part: tables::Part::Selects("general"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "task")]
pub(crate) static TASK_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskUpdate",
    file: "spec/planfix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_UPDATE_FIELDS,
    lookup: &[
        1, 17, 22, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        10, 65535, 16, 65535, 65535, 65535, 65535, 24, 65535, 15, 11, 9, 7, 0, 13, 5, 19,
        12, 14, 23, 25, 26, 65535, 65535, 2, 6, 21, 65535, 65535, 20, 27, 65535, 65535,
        65535, 3, 65535, 65535, 65535, 18, 65535, 65535, 65535, 65535, 65535, 65535, 4,
        65535, 65535, 65535, 65535, 8,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::All(
                    &[
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[1],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[2],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[3],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[7],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[10],
                        }),
                        tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[24],
                        }),
                    ],
                ),
            ),
            is_advice: true,
            line: 445,
        },
    ],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number by which the system knows the task.",
            ru: "Номер, под которым задачу знает система.",
        },
        tables::Text {
            en: "What the task is called.",
            ru: "Как задача называется.",
        },
        tables::Text {
            en: "What is to be done.",
            ru: "Что нужно сделать.",
        },
        tables::Text {
            en: "How urgent the task is.",
            ru: "Насколько задача срочная.",
        },
        tables::Text {
            en: "Where the task stands: a status of the system's, or the number of one of the account's own.",
            ru: "В каком состоянии задача: системный статус или номер статуса, заведённого в аккаунте.",
        },
        tables::Text {
            en: "The process whose statuses the task goes through.",
            ru: "Процесс, по статусам которого идёт задача.",
        },
        tables::Text {
            en: "Whether the result has to be checked before the task is closed.",
            ru: "Нужно ли проверить результат, прежде чем закрыть задачу.",
        },
        tables::Text {
            en: "Who set the task; in requests the caller, unless another is named.",
            ru: "Кто поставил задачу; в запросах, если не указан, — вызывающий.",
        },
        tables::Text {
            en: "The task that this one is a part of.",
            ru: "Задача, частью которой является эта.",
        },
        tables::Text {
            en: "The project that the task belongs to.",
            ru: "Проект, к которому относится задача.",
        },
        tables::Text {
            en: "The counterparty that the task is done for.",
            ru: "Контрагент, для которого выполняется задача.",
        },
        tables::Text {
            en: "Whether a day for the beginning is set.",
            ru: "Задан ли день начала.",
        },
        tables::Text {
            en: "The day on which work is to begin; `startTime` adds the time of day.",
            ru: "День, когда нужно приступить к работе; время добавляет `startTime`.",
        },
        tables::Text {
            en: "Whether a time of day for the beginning is set.",
            ru: "Задано ли время начала.",
        },
        tables::Text {
            en: "The time of day for it, `hh:mm`.",
            ru: "Время начала, `чч:мм`.",
        },
        tables::Text {
            en: "Whether a day for the end is set.",
            ru: "Задан ли день завершения.",
        },
        tables::Text {
            en: "The day by which work is to be finished; `endTime` adds the time of day.",
            ru: "День, к которому нужно закончить; время добавляет `endTime`.",
        },
        tables::Text {
            en: "Whether a time of day for the end is set.",
            ru: "Задано ли время завершения.",
        },
        tables::Text {
            en: "The time of day for it, `hh:mm`.",
            ru: "Время завершения, `чч:мм`.",
        },
        tables::Text {
            en: "Whether a duration is set.",
            ru: "Задана ли длительность.",
        },
        tables::Text {
            en: "How long the task takes, in `durationUnit`.",
            ru: "Сколько длится задача, в единицах `durationUnit`.",
        },
        tables::Text {
            en: "What `duration` is counted in.",
            ru: "В чём считается `duration`.",
        },
        tables::Text {
            en: "The task's number as people see it; in requests it goes before `id`.",
            ru: "Номер задачи, который видят люди; в запросах важнее `id`.",
        },
        tables::Text {
            en: "The task sums up its parts.",
            ru: "Задача суммирует свои подзадачи.",
        },
        tables::Text {
            en: "Who does the task.",
            ru: "Кто выполняет задачу.",
        },
        tables::Text {
            en: "Who takes part in the task.",
            ru: "Кто участвует в задаче.",
        },
        tables::Text {
            en: "Who watches over the task.",
            ru: "Кто наблюдает за задачей.",
        },
        tables::Text {
            en: "The values of the task's own fields.",
            ru: "Значения пользовательских полей задачи.",
        },
    ],
    rules: &[
        tables::Text {
            en: "what is not sent goes back to its default: send the title, the description, the importance, the owner, the project, the client and the workers as they are to stay",
            ru: "всё, что не передано, заменяется значениями по умолчанию: передайте название, описание, важность, постановщика, проект, контрагента и исполнителей такими, какими они должны остаться",
        },
    ],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_PARENT_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 124)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("task"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "task")]
pub(crate) static TASK_PARENT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskParent",
    file: "spec/planfix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_PARENT_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_PARENT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its number; 0 where there is none.",
            ru: "Её номер; 0, если такой задачи нет.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_LISTED_PARENT_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 124)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("task"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "task")]
pub(crate) static TASK_LISTED_PARENT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskListedParent",
    file: "spec/planfix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_LISTED_PARENT_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_LISTED_PARENT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its number; 0 where there is none.",
            ru: "Её номер; 0, если такой задачи нет.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_CREATE_PARENT_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 124)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("task"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "task")]
pub(crate) static TASK_CREATE_PARENT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskCreateParent",
    file: "spec/planfix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_CREATE_PARENT_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_CREATE_PARENT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its number; 0 where there is none.",
            ru: "Её номер; 0, если такой задачи нет.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "task")]
static TASK_UPDATE_PARENT_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 124)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("task"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "task")]
pub(crate) static TASK_UPDATE_PARENT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/task",
    name: "TaskUpdateParent",
    file: "spec/planfix/types/task.toml",
    form: tables::Form::Object,
    fields: &TASK_UPDATE_PARENT_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "task")]
#[cfg(feature = "texts")]
pub(crate) static TASK_UPDATE_PARENT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its number; 0 where there is none.",
            ru: "Её номер; 0, если такой задачи нет.",
        },
    ],
    rules: &[],
    said: &[],
};
