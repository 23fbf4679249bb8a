// @generated from spec/planfix/types/action.toml by `cargo xtask codegen`; do not edit.

//! The type `action`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "action")]
/// A comment, or an entry in the history of a task or contact
#[non_exhaustive]
pub struct Action {
    /// The number of the comment.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// What it says; answers may hold HTML.
    ///
    /// String.
    pub description: ::core::option::Option<::std::string::String>,
    /// What it is, or what happened.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<ActionType>,
    /// How it changed the task's status; absent where it did not.
    ///
    /// Object.
    pub status_change: ::core::option::Option<::std::boxed::Box<ActionStatusChange>>,
    /// Not marked as read.
    ///
    /// Bool (0 or 1).
    pub is_not_read: ::core::option::Option<bool>,
    /// It came by e-mail.
    ///
    /// Bool (0 or 1).
    pub from_email: ::core::option::Option<bool>,
    /// When it was written.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm).
    pub date_time: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// The task that it belongs to.
    ///
    /// Object.
    pub task: ::core::option::Option<
        ::std::boxed::Box<super::super::types::task_reference::TaskReference>,
    >,
    /// The contact that it belongs to.
    ///
    /// Object.
    pub contact: ::core::option::Option<::std::boxed::Box<ActionContact>>,
    /// Who wrote it.
    ///
    /// Object.
    pub owner: ::core::option::Option<
        ::std::boxed::Box<super::super::types::person::Person>,
    >,
    /// The project in which it was written.
    ///
    /// Object.
    pub project: ::core::option::Option<
        ::std::boxed::Box<super::super::types::project_reference::ProjectReference>,
    >,
    /// How it changed when the task is to be finished; absent where it did not.
    ///
    /// Object.
    pub task_expect_date_changed: ::core::option::Option<
        ::std::boxed::Box<ActionTaskExpectDateChanged>,
    >,
    /// How it changed when work on the task is to begin; absent where it did not.
    ///
    /// Object.
    pub task_start_time_changed: ::core::option::Option<
        ::std::boxed::Box<ActionTaskStartTimeChanged>,
    >,
    /// The files that came with it.
    ///
    /// List of: object.
    pub files: ::core::option::Option<::std::vec::Vec<ActionFilesFile>>,
    /// Who is told of it.
    ///
    /// List of: object.
    pub notified_list: ::core::option::Option<
        ::std::vec::Vec<super::super::types::person::Person>,
    >,
    /// The data tags that are filled in with it.
    ///
    /// List of: object.
    pub analitics: ::core::option::Option<::std::vec::Vec<ActionAnaliticsAnalitic>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl Action {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
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
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<ActionType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`status_change`](Self::status_change).
    pub fn status_change(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<ActionStatusChange>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.status_change, value);
        self
    }
    /// Sets [`is_not_read`](Self::is_not_read).
    pub fn is_not_read(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.is_not_read, value);
        self
    }
    /// Sets [`from_email`](Self::from_email).
    pub fn from_email(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.from_email, value);
        self
    }
    /// Sets [`date_time`](Self::date_time).
    pub fn date_time(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.date_time, value);
        self
    }
    /// Sets [`task`](Self::task).
    pub fn task(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::task_reference::TaskReference>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.task, value);
        self
    }
    /// Sets [`contact`](Self::contact).
    pub fn contact(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<ActionContact>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.contact, value);
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
    /// Sets [`task_expect_date_changed`](Self::task_expect_date_changed).
    pub fn task_expect_date_changed(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<ActionTaskExpectDateChanged>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.task_expect_date_changed, value);
        self
    }
    /// Sets [`task_start_time_changed`](Self::task_start_time_changed).
    pub fn task_start_time_changed(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<ActionTaskStartTimeChanged>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.task_start_time_changed, value);
        self
    }
    /// Sets [`files`](Self::files).
    pub fn files(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ActionFilesFile>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.files, value);
        self
    }
    /// Sets [`notified_list`](Self::notified_list).
    pub fn notified_list(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::person::Person>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.notified_list, value);
        self
    }
    /// Sets [`analitics`](Self::analitics).
    pub fn analitics(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ActionAnaliticsAnalitic>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.analitics, value);
        self
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    Action, super::super::TABLES, super::super::tables::shapes::TYPES_ACTION_ACTION; 0 =>
    id, 1 => description, 2 => type_, 3 => status_change, 4 => is_not_read, 5 =>
    from_email, 6 => date_time, 7 => task, 8 => contact, 9 => owner, 10 => project, 11 =>
    task_expect_date_changed, 12 => task_start_time_changed, 13 => files, 14 =>
    notified_list, 15 => analitics; id; description type_ status_change is_not_read
    from_email date_time task contact owner project task_expect_date_changed
    task_start_time_changed files notified_list analitics
}
#[cfg(feature = "action")]
/// A comment, or an entry in the history of a task or contact
#[non_exhaustive]
pub struct ActionCreate {
    /// What it says; answers may hold HTML.
    ///
    /// String.
    pub description: ::core::option::Option<::std::string::String>,
    /// When it was written, if not now; only an administrator may say so.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Access: admin.
    pub date_time: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// The task that it belongs to.
    ///
    /// Object. Exactly one of `task`, `contact` must be there.
    pub task: ::core::option::Option<
        ::std::boxed::Box<super::super::types::action_task::ActionTask>,
    >,
    /// The contact that it belongs to.
    ///
    /// Object. Exactly one of `task`, `contact` must be there.
    pub contact: ::core::option::Option<::std::boxed::Box<ActionCreateContact>>,
    /// Who wrote it, if not the caller.
    ///
    /// Object.
    pub owner: ::core::option::Option<
        ::std::boxed::Box<super::super::types::person_key::PersonKey>,
    >,
    /// The status that the task gets by this comment: one of the system's, or the number of one of the account's own.
    ///
    /// Named value or number.
    pub task_new_status: ::core::option::Option<super::super::types::task::TaskStatus>,
    /// Who is told of it.
    ///
    /// Object.
    pub notified_list: ::core::option::Option<
        ::std::boxed::Box<ActionCreateNotifiedList>,
    >,
    /// Hide it from everyone who is not told of it.
    ///
    /// Bool (0 or 1). Default: `0`.
    pub is_hidden: ::core::option::Option<bool>,
    /// The data tags that are filled in with it.
    ///
    /// List of: object.
    pub analitics: ::core::option::Option<
        ::std::vec::Vec<ActionCreateAnaliticsAnalitic>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionCreate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
        self
    }
    /// Sets [`date_time`](Self::date_time).
    pub fn date_time(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.date_time, value);
        self
    }
    /// Sets [`task`](Self::task).
    pub fn task(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::action_task::ActionTask>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.task, value);
        self
    }
    /// Sets [`contact`](Self::contact).
    pub fn contact(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<ActionCreateContact>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.contact, value);
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
    /// Sets [`task_new_status`](Self::task_new_status).
    pub fn task_new_status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::task::TaskStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.task_new_status, value);
        self
    }
    /// Sets [`notified_list`](Self::notified_list).
    pub fn notified_list(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<ActionCreateNotifiedList>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.notified_list, value);
        self
    }
    /// Sets [`is_hidden`](Self::is_hidden).
    pub fn is_hidden(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.is_hidden, value);
        self
    }
    /// Sets [`analitics`](Self::analitics).
    pub fn analitics(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ActionCreateAnaliticsAnalitic>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.analitics, value);
        self
    }
}
#[cfg(feature = "action")]
impl ::core::default::Default for ActionCreate {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE; 0 => description, 1 =>
    date_time, 2 => task, 3 => contact, 4 => owner, 5 => task_new_status, 6 =>
    notified_list, 7 => is_hidden, 8 => analitics;; description date_time task contact
    owner task_new_status notified_list is_hidden analitics
}
#[cfg(feature = "action")]
/// A comment, or an entry in the history of a task or contact
#[non_exhaustive]
pub struct ActionUpdate {
    /// The number of the comment.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// What it says; answers may hold HTML.
    ///
    /// String.
    pub description: ::core::option::Option<::std::string::String>,
    /// When it was written; only an administrator may change it.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Access: admin.
    pub date_time: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// The status that the task gets by this comment: one of the system's, or the number of one of the account's own.
    ///
    /// Named value or number.
    pub task_new_status: ::core::option::Option<super::super::types::task::TaskStatus>,
    /// Who is told of it.
    ///
    /// Object.
    pub notified_list: ::core::option::Option<
        ::std::boxed::Box<ActionUpdateNotifiedList>,
    >,
    /// Hide it from everyone who is not told of it. Left out, so the page says, it is off, also for a comment that is hidden now.
    ///
    /// Bool (0 or 1). Default: `0`.
    pub is_hidden: ::core::option::Option<bool>,
    /// The data tags that are filled in with it.
    ///
    /// List of: object.
    pub analitics: ::core::option::Option<
        ::std::vec::Vec<ActionUpdateAnaliticsAnalitic>,
    >,
    /// Rows of data tags to be taken away.
    ///
    /// List of: id.
    pub deleted_analitics: ::core::option::Option<
        ::std::vec::Vec<::callsheet_runtime::Id>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionUpdate {
    /// With what is required.
    pub fn new(id: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            id: id.into(),
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
    /// Sets [`date_time`](Self::date_time).
    pub fn date_time(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.date_time, value);
        self
    }
    /// Sets [`task_new_status`](Self::task_new_status).
    pub fn task_new_status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::task::TaskStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.task_new_status, value);
        self
    }
    /// Sets [`notified_list`](Self::notified_list).
    pub fn notified_list(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<ActionUpdateNotifiedList>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.notified_list, value);
        self
    }
    /// Sets [`is_hidden`](Self::is_hidden).
    pub fn is_hidden(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.is_hidden, value);
        self
    }
    /// Sets [`analitics`](Self::analitics).
    pub fn analitics(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ActionUpdateAnaliticsAnalitic>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.analitics, value);
        self
    }
    /// Sets [`deleted_analitics`](Self::deleted_analitics).
    pub fn deleted_analitics(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.deleted_analitics, value);
        self
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE; 0 => id, 1 => description,
    2 => date_time, 3 => task_new_status, 4 => notified_list, 5 => is_hidden, 6 =>
    analitics, 7 => deleted_analitics; id; description date_time task_new_status
    notified_list is_hidden analitics deleted_analitics
}
#[cfg(feature = "action")]
/// How it changed the task's status; absent where it did not.
#[non_exhaustive]
pub struct ActionStatusChange {
    /// The status before.
    ///
    /// Named value or number. Empty means absent.
    pub old_status: ::core::option::Option<super::super::types::task::TaskStatus>,
    /// The status after.
    ///
    /// Named value or number. Empty means absent.
    pub new_status: ::core::option::Option<super::super::types::task::TaskStatus>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionStatusChange {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`old_status`](Self::old_status).
    pub fn old_status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::task::TaskStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.old_status, value);
        self
    }
    /// Sets [`new_status`](Self::new_status).
    pub fn new_status(
        mut self,
        value: impl ::core::convert::Into<super::super::types::task::TaskStatus>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.new_status, value);
        self
    }
}
#[cfg(feature = "action")]
impl ::core::default::Default for ActionStatusChange {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionStatusChange, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_STATUS_CHANGE; 0 => old_status, 1
    => new_status;; old_status new_status
}
#[cfg(feature = "action")]
/// The contact that it belongs to.
#[non_exhaustive]
pub struct ActionContact {
    /// The contact's number as people see it.
    ///
    /// Integer.
    pub general: ::core::option::Option<i64>,
    /// The contact's name.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionContact {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`general`](Self::general).
    pub fn general(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.general, value);
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
#[cfg(feature = "action")]
impl ::core::default::Default for ActionContact {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionContact, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_CONTACT; 0 => general, 1 => name;;
    general name
}
#[cfg(feature = "action")]
/// How it changed when the task is to be finished; absent where it did not.
#[non_exhaustive]
pub struct ActionTaskExpectDateChanged {
    /// The time before.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Empty means absent.
    pub old_date: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// The time after.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Empty means absent.
    pub new_date: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// Whether there is a time now. No page mentions it; recorded answers have it.
    ///
    /// Bool (0 or 1).
    pub new_date_is_set: ::core::option::Option<bool>,
    /// Whether there was a time before. No page mentions it; recorded answers have it.
    ///
    /// Bool (0 or 1).
    pub old_date_is_set: ::core::option::Option<bool>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionTaskExpectDateChanged {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`old_date`](Self::old_date).
    pub fn old_date(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.old_date, value);
        self
    }
    /// Sets [`new_date`](Self::new_date).
    pub fn new_date(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.new_date, value);
        self
    }
    /// Sets [`new_date_is_set`](Self::new_date_is_set).
    pub fn new_date_is_set(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.new_date_is_set, value);
        self
    }
    /// Sets [`old_date_is_set`](Self::old_date_is_set).
    pub fn old_date_is_set(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.old_date_is_set, value);
        self
    }
}
#[cfg(feature = "action")]
impl ::core::default::Default for ActionTaskExpectDateChanged {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionTaskExpectDateChanged, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_TASK_EXPECT_DATE_CHANGED; 0 =>
    old_date, 1 => new_date, 2 => new_date_is_set, 3 => old_date_is_set;; old_date
    new_date new_date_is_set old_date_is_set
}
#[cfg(feature = "action")]
/// How it changed when work on the task is to begin; absent where it did not.
#[non_exhaustive]
pub struct ActionTaskStartTimeChanged {
    /// The time before.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Empty means absent.
    pub old_date: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// The time after.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Empty means absent.
    pub new_date: ::core::option::Option<::callsheet_runtime::DateTime>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionTaskStartTimeChanged {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`old_date`](Self::old_date).
    pub fn old_date(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.old_date, value);
        self
    }
    /// Sets [`new_date`](Self::new_date).
    pub fn new_date(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.new_date, value);
        self
    }
}
#[cfg(feature = "action")]
impl ::core::default::Default for ActionTaskStartTimeChanged {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionTaskStartTimeChanged, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_TASK_START_TIME_CHANGED; 0 =>
    old_date, 1 => new_date;; old_date new_date
}
#[cfg(feature = "action")]
/// The files that came with it.
#[non_exhaustive]
pub struct ActionFilesFile {
    /// The number of the file.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// The file's name.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionFilesFile {
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
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
}
#[cfg(feature = "action")]
impl ::core::default::Default for ActionFilesFile {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionFilesFile, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_FILES_FILE; 0 => id, 1 => name;; id
    name
}
#[cfg(feature = "action")]
/// The data tags that are filled in with it.
#[non_exhaustive]
pub struct ActionAnaliticsAnalitic {
    /// The number of the data tag.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// The number of the row; `analitic.getData` shows what stands in it.
    ///
    /// Id.
    pub key: ::core::option::Option<::callsheet_runtime::Id>,
    /// What the data tag is called.
    ///
    /// String.
    pub name: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionAnaliticsAnalitic {
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
    /// Sets [`key`](Self::key).
    pub fn key(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.key, value);
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
#[cfg(feature = "action")]
impl ::core::default::Default for ActionAnaliticsAnalitic {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionAnaliticsAnalitic, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_ANALITICS_ANALITIC; 0 => id, 1 =>
    key, 2 => name;; id key name
}
#[cfg(feature = "action")]
/// The contact that it belongs to.
#[non_exhaustive]
pub struct ActionCreateContact {
    /// The contact's number as people see it.
    ///
    /// Integer.
    pub general: i64,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionCreateContact {
    /// With what is required.
    pub fn new(general: impl ::core::convert::Into<i64>) -> Self {
        Self {
            general: general.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionCreateContact, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_CONTACT; 0 => general;
    general;
}
#[cfg(feature = "action")]
/// Who is told of it.
#[non_exhaustive]
pub struct ActionCreateNotifiedList {
    /// The `id` of each employee, or the `userid` of each contact.
    ///
    /// List of: id.
    pub user: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionCreateNotifiedList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`user`](Self::user).
    pub fn user(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.user, value);
        self
    }
}
#[cfg(feature = "action")]
impl ::core::default::Default for ActionCreateNotifiedList {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionCreateNotifiedList, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_NOTIFIED_LIST; 0 => user;;
    user
}
#[cfg(feature = "action")]
/// The data tags that are filled in with it.
#[non_exhaustive]
pub struct ActionCreateAnaliticsAnalitic {
    /// The number of the data tag.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// What is filled in.
    ///
    /// Object.
    pub analitic_data: super::super::types::analitic_row::AnaliticRowCreate,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionCreateAnaliticsAnalitic {
    /// With what is required.
    pub fn new(
        id: impl ::core::convert::Into<::callsheet_runtime::Id>,
        analitic_data: impl ::core::convert::Into<
            super::super::types::analitic_row::AnaliticRowCreate,
        >,
    ) -> Self {
        Self {
            id: id.into(),
            analitic_data: analitic_data.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionCreateAnaliticsAnalitic, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_ANALITICS_ANALITIC; 0 => id,
    1 => analitic_data; id analitic_data;
}
#[cfg(feature = "action")]
/// Who is told of it.
#[non_exhaustive]
pub struct ActionUpdateNotifiedList {
    /// The `id` of each employee, or the `userid` of each contact.
    ///
    /// List of: id.
    pub user: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionUpdateNotifiedList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`user`](Self::user).
    pub fn user(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.user, value);
        self
    }
}
#[cfg(feature = "action")]
impl ::core::default::Default for ActionUpdateNotifiedList {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionUpdateNotifiedList, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_NOTIFIED_LIST; 0 => user;;
    user
}
#[cfg(feature = "action")]
/// The data tags that are filled in with it.
#[non_exhaustive]
pub struct ActionUpdateAnaliticsAnalitic {
    /// The number of the data tag.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// What is filled in.
    ///
    /// Object.
    pub analitic_data: super::super::types::analitic_row::AnaliticRowUpdate,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "action")]
impl ActionUpdateAnaliticsAnalitic {
    /// With what is required.
    pub fn new(
        id: impl ::core::convert::Into<::callsheet_runtime::Id>,
        analitic_data: impl ::core::convert::Into<
            super::super::types::analitic_row::AnaliticRowUpdate,
        >,
    ) -> Self {
        Self {
            id: id.into(),
            analitic_data: analitic_data.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "action")]
::callsheet_runtime::record! {
    ActionUpdateAnaliticsAnalitic, super::super::TABLES,
    super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_ANALITICS_ANALITIC; 0 => id,
    1 => analitic_data; id analitic_data;
}
#[cfg(any(feature = "action", feature = "user"))]
/// What an entry in the history of a task is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActionType {
    /// An action.
    ///
    /// `ACTION` on the wire.
    Action,
    /// A comment.
    ///
    /// `COMMENT` on the wire.
    Comment,
    /// A file.
    ///
    /// `FILE` on the wire.
    File,
    /// The task was made.
    ///
    /// `TASKCREATED` on the wire.
    TaskCreated,
    /// The status was changed.
    ///
    /// `STATUSCHANGED` on the wire.
    StatusChanged,
    /// The task is late.
    ///
    /// `TASKOVERDUED` on the wire.
    TaskOverdue,
    /// The task was not accepted in time.
    ///
    /// `TASKNOTACCEPTEDINTIME` on the wire.
    TaskNotAcceptedInTime,
    /// The task was turned down.
    ///
    /// `TASKREJECTED` on the wire.
    TaskRejected,
    /// The task was accepted.
    ///
    /// `TASKACCEPTED` on the wire.
    TaskAccepted,
    /// Somebody was put to the task.
    ///
    /// `WORKEREMPLOYED` on the wire.
    WorkerAdded,
    /// The time for the task is running out.
    ///
    /// `TASKCLOSETODEADLINE` on the wire.
    TaskCloseToDeadline,
    /// A reminder.
    ///
    /// `REMINDER` on the wire.
    Reminder,
    /// Somebody was taken off the task.
    ///
    /// `WORKERUNEMPLOYED` on the wire.
    WorkerRemoved,
    /// The time of the end was changed.
    ///
    /// `TASKEXPECTDATECHANGED` on the wire.
    EndChanged,
    /// Another time of the end is asked for; who set the task has not answered yet.
    ///
    /// `CHANGEDATEREQUEST` on the wire.
    EndChangeAsked,
    /// Another time of the end was asked for, and who set the task has answered.
    ///
    /// `CHANGEDATEREQUESTINACTIVE` on the wire.
    EndChangeAnswered,
    /// The answer to such a request.
    ///
    /// `CHANGEDATEREQUESTRESULT` on the wire.
    EndChangeResult,
    /// The task's data were changed.
    ///
    /// `TASKCHANGED` on the wire.
    TaskChanged,
    /// The task's check list was changed.
    ///
    /// `TASKCHECKCHANGED` on the wire.
    CheckListChanged,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(any(feature = "action", feature = "user"))]
::callsheet_runtime::open_enum! {
    ActionType, ACTION_TYPE_VALUES; 0 => Action, 1 => Comment, 2 => File, 3 =>
    TaskCreated, 4 => StatusChanged, 5 => TaskOverdue, 6 => TaskNotAcceptedInTime, 7 =>
    TaskRejected, 8 => TaskAccepted, 9 => WorkerAdded, 10 => TaskCloseToDeadline, 11 =>
    Reminder, 12 => WorkerRemoved, 13 => EndChanged, 14 => EndChangeAsked, 15 =>
    EndChangeAnswered, 16 => EndChangeResult, 17 => TaskChanged, 18 => CheckListChanged
}
#[cfg(any(feature = "action", feature = "user"))]
pub(crate) static ACTION_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/action",
    name: "ActionType",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "ACTION",
            name: "Action",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "COMMENT",
            name: "Comment",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "FILE",
            name: "File",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "TASKCREATED",
            name: "TaskCreated",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "STATUSCHANGED",
            name: "StatusChanged",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "TASKOVERDUED",
            name: "TaskOverdue",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "TASKNOTACCEPTEDINTIME",
            name: "TaskNotAcceptedInTime",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "TASKREJECTED",
            name: "TaskRejected",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "TASKACCEPTED",
            name: "TaskAccepted",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "WORKEREMPLOYED",
            name: "WorkerAdded",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "TASKCLOSETODEADLINE",
            name: "TaskCloseToDeadline",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "REMINDER",
            name: "Reminder",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "WORKERUNEMPLOYED",
            name: "WorkerRemoved",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "TASKEXPECTDATECHANGED",
            name: "EndChanged",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "CHANGEDATEREQUEST",
            name: "EndChangeAsked",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "CHANGEDATEREQUESTINACTIVE",
            name: "EndChangeAnswered",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "CHANGEDATEREQUESTRESULT",
            name: "EndChangeResult",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "TASKCHANGED",
            name: "TaskChanged",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "TASKCHECKCHANGED",
            name: "CheckListChanged",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "action")]
static ACTION_FIELDS: [tables::Field<'static>; 16] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 49),
        ("description", tables::Type::TEXT, 57),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&ACTION_TYPE_VALUES),
                ..tables::Type::ANY
            },
            62,
        ),
        (
            "statusChange",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ACTION_ACTION_STATUS_CHANGE,
                    ),
                ),
                ..tables::Type::ANY
            },
            70,
        ),
        ("isNotRead", tables::Type::BOOL, 97),
        ("fromEmail", tables::Type::BOOL, 104),
        ("dateTime", tables::Type::DATE_TIME, 111),
        (
            "task",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_TASK_REFERENCE_TASK_REFERENCE,
                    ),
                ),
                ..tables::Type::ANY
            },
            118,
        ),
        (
            "contact",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ACTION_ACTION_CONTACT,
                    ),
                ),
                ..tables::Type::ANY
            },
            127,
        ),
        (
            "owner",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TYPES_PERSON_PERSON),
                ),
                ..tables::Type::ANY
            },
            148,
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
            156,
        ),
        (
            "taskExpectDateChanged",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ACTION_ACTION_TASK_EXPECT_DATE_CHANGED,
                    ),
                ),
                ..tables::Type::ANY
            },
            164,
        ),
        (
            "taskStartTimeChanged",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ACTION_ACTION_TASK_START_TIME_CHANGED,
                    ),
                ),
                ..tables::Type::ANY
            },
            201,
        ),
        (
            "files",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_FILES_FILE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("file"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            224,
        ),
        (
            "notifiedList",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_PERSON_PERSON,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("user"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            257,
        ),
        (
            "analitics",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_ANALITICS_ANALITIC,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("analitic"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            281,
        ),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "Action",
    file: "spec/planfix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_FIELDS,
    lookup: &[
        13, 65535, 65535, 65535, 65535, 65535, 3, 65535, 5, 65535, 11, 14, 15, 65535,
        65535, 65535, 65535, 65535, 2, 65535, 65535, 65535, 65535, 65535, 10, 9, 0,
        65535, 65535, 65535, 65535, 65535, 65535, 4, 65535, 12, 6, 1, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 7, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 8, 65535,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the comment.",
            ru: "Номер комментария.",
        },
        tables::Text {
            en: "What it says; answers may hold HTML.",
            ru: "Что в нём сказано; в ответах может быть HTML.",
        },
        tables::Text {
            en: "What it is, or what happened.",
            ru: "Что это или что произошло.",
        },
        tables::Text {
            en: "How it changed the task's status; absent where it did not.",
            ru: "Как им изменён статус задачи; отсутствует, если не изменён.",
        },
        tables::Text {
            en: "Not marked as read.",
            ru: "Не отмечен как прочитанный.",
        },
        tables::Text {
            en: "It came by e-mail.",
            ru: "Пришёл по электронной почте.",
        },
        tables::Text {
            en: "When it was written.",
            ru: "Когда он написан.",
        },
        tables::Text {
            en: "The task that it belongs to.",
            ru: "Задача, к которой он относится.",
        },
        tables::Text {
            en: "The contact that it belongs to.",
            ru: "Контакт, к которому он относится.",
        },
        tables::Text {
            en: "Who wrote it.",
            ru: "Кто его написал.",
        },
        tables::Text {
            en: "The project in which it was written.",
            ru: "Проект, в котором он написан.",
        },
        tables::Text {
            en: "How it changed when the task is to be finished; absent where it did not.",
            ru: "Как им изменён срок завершения задачи; отсутствует, если не изменён.",
        },
        tables::Text {
            en: "How it changed when work on the task is to begin; absent where it did not.",
            ru: "Как им изменено время начала задачи; отсутствует, если не изменено.",
        },
        tables::Text {
            en: "The files that came with it.",
            ru: "Приложенные к нему файлы.",
        },
        tables::Text {
            en: "Who is told of it.",
            ru: "Кого о нём уведомляют.",
        },
        tables::Text {
            en: "The data tags that are filled in with it.",
            ru: "Заполненные в нём аналитики.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_CREATE_FIELDS: [tables::Field<'static>; 9] = tables::Field::rows(
    [
        ("description", tables::Type::TEXT, 57),
        ("dateTime", tables::Type::DATE_TIME, 111),
        (
            "task",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ACTION_TASK_ACTION_TASK,
                    ),
                ),
                ..tables::Type::ANY
            },
            118,
        ),
        (
            "contact",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_CONTACT,
                    ),
                ),
                ..tables::Type::ANY
            },
            127,
        ),
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
            148,
        ),
        (
            "taskNewStatus",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::task::TASK_STATUS_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            248,
        ),
        (
            "notifiedList",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_NOTIFIED_LIST,
                    ),
                ),
                ..tables::Type::ANY
            },
            257,
        ),
        ("isHidden", tables::Type::BOOL, 273),
        (
            "analitics",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_CREATE_ANALITICS_ANALITIC,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("analitic"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            281,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                access: ::core::option::Option::Some("admin"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                presence: tables::Presence::ExactlyOne(0),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                presence: tables::Presence::ExactlyOne(0),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                part: tables::Part::Stored("statusChange.newStatus"),
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
    ],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionCreate",
    file: "spec/planfix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_CREATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 1, 0, 65535, 65535, 65535, 65535, 6, 8, 65535, 65535,
        65535, 2, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4,
        65535, 7, 5, 65535, 3, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What it says; answers may hold HTML.",
            ru: "Что в нём сказано; в ответах может быть HTML.",
        },
        tables::Text {
            en: "When it was written, if not now; only an administrator may say so.",
            ru: "Когда он написан, если не сейчас; указывает только администратор.",
        },
        tables::Text {
            en: "The task that it belongs to.",
            ru: "Задача, к которой он относится.",
        },
        tables::Text {
            en: "The contact that it belongs to.",
            ru: "Контакт, к которому он относится.",
        },
        tables::Text {
            en: "Who wrote it, if not the caller.",
            ru: "Кто его написал, если не вызывающий.",
        },
        tables::Text {
            en: "The status that the task gets by this comment: one of the system's, or the number of one of the account's own.",
            ru: "Статус, который задача получает этим комментарием: системный или номер статуса, заведённого в аккаунте.",
        },
        tables::Text {
            en: "Who is told of it.",
            ru: "Кого о нём уведомляют.",
        },
        tables::Text {
            en: "Hide it from everyone who is not told of it.",
            ru: "Скрыть от всех, кого не уведомляют.",
        },
        tables::Text {
            en: "The data tags that are filled in with it.",
            ru: "Заполненные в нём аналитики.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_UPDATE_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 49),
        ("description", tables::Type::TEXT, 57),
        ("dateTime", tables::Type::DATE_TIME, 111),
        (
            "taskNewStatus",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::task::TASK_STATUS_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            248,
        ),
        (
            "notifiedList",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_NOTIFIED_LIST,
                    ),
                ),
                ..tables::Type::ANY
            },
            257,
        ),
        ("isHidden", tables::Type::BOOL, 273),
        (
            "analitics",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION_UPDATE_ANALITICS_ANALITIC,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        form: tables::ListForm::Wrapped("analitic"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            281,
        ),
        (
            "deletedAnalitics",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        form: tables::ListForm::Wrapped("key"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            319,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Selects("id"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            2,
            tables::Facts {
                access: ::core::option::Option::Some("admin"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                part: tables::Part::Stored("statusChange.newStatus"),
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
            7,
            tables::Facts {
                part: tables::Part::Control,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionUpdate",
    file: "spec/planfix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 2, 1, 65535, 65535, 65535, 65535, 4, 6, 7, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 0, 5, 3, 65535, 65535, 65535,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the comment.",
            ru: "Номер комментария.",
        },
        tables::Text {
            en: "What it says; answers may hold HTML.",
            ru: "Что в нём сказано; в ответах может быть HTML.",
        },
        tables::Text {
            en: "When it was written; only an administrator may change it.",
            ru: "Когда он написан; меняет только администратор.",
        },
        tables::Text {
            en: "The status that the task gets by this comment: one of the system's, or the number of one of the account's own.",
            ru: "Статус, который задача получает этим комментарием: системный или номер статуса, заведённого в аккаунте.",
        },
        tables::Text {
            en: "Who is told of it.",
            ru: "Кого о нём уведомляют.",
        },
        tables::Text {
            en: "Hide it from everyone who is not told of it. Left out, so the page says, it is off, also for a comment that is hidden now.",
            ru: "Скрыть от всех, кого не уведомляют. Если не указано, то, как сказано на странице, выключено — и у комментария, который сейчас скрыт.",
        },
        tables::Text {
            en: "The data tags that are filled in with it.",
            ru: "Заполненные в нём аналитики.",
        },
        tables::Text {
            en: "Rows of data tags to be taken away.",
            ru: "Удаляемые строки аналитик.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_STATUS_CHANGE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "oldStatus",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::task::TASK_STATUS_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            77,
        ),
        (
            "newStatus",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::task::TASK_STATUS_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            87,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_STATUS_CHANGE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionStatusChange",
    file: "spec/planfix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_STATUS_CHANGE_FIELDS,
    lookup: &[65535, 65535, 1, 65535, 65535, 65535, 65535, 0],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_STATUS_CHANGE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The status before.",
            ru: "Прежний статус.",
        },
        tables::Text {
            en: "The status after.",
            ru: "Новый статус.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_CONTACT_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("general", tables::Type::INT, 134), ("name", tables::Type::TEXT, 141)],
    &[],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_CONTACT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionContact",
    file: "spec/planfix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_CONTACT_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_CONTACT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The contact's number as people see it.",
            ru: "Номер контакта, который видят люди.",
        },
        tables::Text {
            en: "The contact's name.",
            ru: "Имя контакта.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_TASK_EXPECT_DATE_CHANGED_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("oldDate", tables::Type::DATE_TIME, 171),
        ("newDate", tables::Type::DATE_TIME, 179),
        ("newDateIsSet", tables::Type::BOOL, 187),
        ("oldDateIsSet", tables::Type::BOOL, 194),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_TASK_EXPECT_DATE_CHANGED_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionTaskExpectDateChanged",
    file: "spec/planfix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_TASK_EXPECT_DATE_CHANGED_FIELDS,
    lookup: &[
        65535, 65535, 65535, 2, 65535, 65535, 65535, 1, 65535, 65535, 3, 65535, 65535,
        65535, 65535, 0,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_TASK_EXPECT_DATE_CHANGED_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The time before.",
            ru: "Прежний срок.",
        },
        tables::Text {
            en: "The time after.",
            ru: "Новый срок.",
        },
        tables::Text {
            en: "Whether there is a time now. No page mentions it; recorded answers have it.",
            ru: "Есть ли теперь срок. На страницах этого нет, но в записанных ответах встречается.",
        },
        tables::Text {
            en: "Whether there was a time before. No page mentions it; recorded answers have it.",
            ru: "Был ли срок прежде. На страницах этого нет, но в записанных ответах встречается.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_TASK_START_TIME_CHANGED_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("oldDate", tables::Type::DATE_TIME, 208),
        ("newDate", tables::Type::DATE_TIME, 216),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_TASK_START_TIME_CHANGED_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionTaskStartTimeChanged",
    file: "spec/planfix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_TASK_START_TIME_CHANGED_FIELDS,
    lookup: &[1, 65535, 65535, 65535, 65535, 65535, 65535, 0],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_TASK_START_TIME_CHANGED_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The time before.",
            ru: "Прежнее время.",
        },
        tables::Text {
            en: "The time after.",
            ru: "Новое время.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_FILES_FILE_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [("id", tables::Type::ID, 234), ("name", tables::Type::TEXT, 241)],
    &[],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_FILES_FILE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionFilesFile",
    file: "spec/planfix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_FILES_FILE_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_FILES_FILE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the file.",
            ru: "Номер файла.",
        },
        tables::Text {
            en: "The file's name.",
            ru: "Имя файла.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_ANALITICS_ANALITIC_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 289),
        ("key", tables::Type::ID, 296),
        ("name", tables::Type::TEXT, 303),
    ],
    &[],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_ANALITICS_ANALITIC_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionAnaliticsAnalitic",
    file: "spec/planfix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_ANALITICS_ANALITIC_FIELDS,
    lookup: &[65535, 1, 0, 2, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_ANALITICS_ANALITIC_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the data tag.",
            ru: "Номер аналитики.",
        },
        tables::Text {
            en: "The number of the row; `analitic.getData` shows what stands in it.",
            ru: "Номер строки; её содержимое показывает `analitic.getData`.",
        },
        tables::Text {
            en: "What the data tag is called.",
            ru: "Как аналитика называется.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_CREATE_CONTACT_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("general", tables::Type::INT, 134)],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_CREATE_CONTACT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionCreateContact",
    file: "spec/planfix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_CREATE_CONTACT_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_CREATE_CONTACT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The contact's number as people see it.",
            ru: "Номер контакта, который видят люди.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_CREATE_NOTIFIED_LIST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "user",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        form: tables::ListForm::Wrapped("id"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            263,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Stored("notifiedList.id"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_CREATE_NOTIFIED_LIST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionCreateNotifiedList",
    file: "spec/planfix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_CREATE_NOTIFIED_LIST_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_CREATE_NOTIFIED_LIST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The `id` of each employee, or the `userid` of each contact.",
            ru: "`id` каждого сотрудника или `userid` каждого контакта.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_CREATE_ANALITICS_ANALITIC_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 289),
        (
            "analiticData",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ANALITIC_ROW_ANALITIC_ROW_CREATE,
                    ),
                ),
                ..tables::Type::ANY
            },
            310,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("analitic"),
                ..tables::Facts::REQUIRED
            },
        ),
        (1, tables::Facts::REQUIRED),
    ],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_CREATE_ANALITICS_ANALITIC_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionCreateAnaliticsAnalitic",
    file: "spec/planfix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_CREATE_ANALITICS_ANALITIC_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_CREATE_ANALITICS_ANALITIC_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the data tag.",
            ru: "Номер аналитики.",
        },
        tables::Text {
            en: "What is filled in.",
            ru: "Что заполняется.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_UPDATE_NOTIFIED_LIST_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [
        (
            "user",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type::ID,
                        form: tables::ListForm::Wrapped("id"),
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            263,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                part: tables::Part::Stored("notifiedList.id"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_UPDATE_NOTIFIED_LIST_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionUpdateNotifiedList",
    file: "spec/planfix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_UPDATE_NOTIFIED_LIST_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_UPDATE_NOTIFIED_LIST_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The `id` of each employee, or the `userid` of each contact.",
            ru: "`id` каждого сотрудника или `userid` каждого контакта.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "action")]
static ACTION_UPDATE_ANALITICS_ANALITIC_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 289),
        (
            "analiticData",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ANALITIC_ROW_ANALITIC_ROW_UPDATE,
                    ),
                ),
                ..tables::Type::ANY
            },
            310,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("analitic"),
                ..tables::Facts::REQUIRED
            },
        ),
        (1, tables::Facts::REQUIRED),
    ],
);
#[cfg(feature = "action")]
pub(crate) static ACTION_UPDATE_ANALITICS_ANALITIC_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/action",
    name: "ActionUpdateAnaliticsAnalitic",
    file: "spec/planfix/types/action.toml",
    form: tables::Form::Object,
    fields: &ACTION_UPDATE_ANALITICS_ANALITIC_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "action")]
#[cfg(feature = "texts")]
pub(crate) static ACTION_UPDATE_ANALITICS_ANALITIC_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number of the data tag.",
            ru: "Номер аналитики.",
        },
        tables::Text {
            en: "What is filled in.",
            ru: "Что заполняется.",
        },
    ],
    rules: &[],
    said: &[],
};
