// @generated from spec/planfix/types/project.toml by `cargo xtask codegen`; do not edit.

//! The type `project`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "project")]
/// A project
#[non_exhaustive]
pub struct Project {
    /// The number by which the system knows the project.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// What the project is called.
    ///
    /// String.
    pub title: ::core::option::Option<::std::string::String>,
    /// What the project is about.
    ///
    /// String.
    pub description: ::core::option::Option<::std::string::String>,
    /// Who owns the project; in a new one 0, or no owner, means the caller.
    ///
    /// Object.
    pub owner: ::core::option::Option<
        ::std::boxed::Box<super::super::types::person::Person>,
    >,
    /// The counterparty that the project is done for; 0 for none.
    ///
    /// Object.
    pub client: ::core::option::Option<
        ::std::boxed::Box<super::super::types::counterparty::Counterparty>,
    >,
    /// The group that the project stands in.
    ///
    /// Object.
    pub group: ::core::option::Option<
        ::std::boxed::Box<super::super::types::project_group::ProjectGroup>,
    >,
    /// The project that this one is a part of.
    ///
    /// Object.
    pub parent: ::core::option::Option<::std::boxed::Box<ProjectParent>>,
    /// The template that the project was made from.
    ///
    /// Object.
    pub template: ::core::option::Option<::std::boxed::Box<ProjectTemplate>>,
    /// Where the project stands.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<ProjectStatus>,
    /// Whether the common list leaves the project out.
    ///
    /// Bool (0 or 1).
    pub hidden: ::core::option::Option<bool>,
    /// Whether there is a day by which the project has to be finished.
    ///
    /// Bool (0 or 1).
    pub has_end_date: ::core::option::Option<bool>,
    /// When the project is to be finished; counts only together with `hasEndDate`.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Empty means absent.
    pub end_date: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// When the project was made.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Empty means absent.
    pub begin_date: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// How many tasks the project has.
    ///
    /// Integer.
    pub task_count: ::core::option::Option<i64>,
    /// The project was not finished in time.
    ///
    /// Bool (0 or 1).
    pub is_overdued: ::core::option::Option<bool>,
    /// Three quarters of the time for the project are over.
    ///
    /// Bool (0 or 1).
    pub is_close_to_deadline: ::core::option::Option<bool>,
    /// Who watches over the project.
    ///
    /// Object.
    pub auditors: ::core::option::Option<
        ::std::boxed::Box<super::super::types::participants::Participants>,
    >,
    /// Who does the project's tasks unless a task says otherwise.
    ///
    /// Object.
    pub workers: ::core::option::Option<
        ::std::boxed::Box<super::super::types::participants::Participants>,
    >,
    /// Who takes part in the project's tasks unless a task says otherwise; cannot be set when the project is made.
    ///
    /// Object.
    pub members: ::core::option::Option<
        ::std::boxed::Box<super::super::types::participants::Participants>,
    >,
    /// The values of the project's own fields.
    ///
    /// List of: object.
    pub custom_data: ::core::option::Option<
        ::std::vec::Vec<super::super::types::custom_value::CustomValue>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "project")]
impl Project {
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
    /// Sets [`group`](Self::group).
    pub fn group(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::project_group::ProjectGroup>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group, value);
        self
    }
    /// Sets [`parent`](Self::parent).
    pub fn parent(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<ProjectParent>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.parent, value);
        self
    }
    /// Sets [`template`](Self::template).
    pub fn template(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<ProjectTemplate>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.template, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<ProjectStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`hidden`](Self::hidden).
    pub fn hidden(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.hidden, value);
        self
    }
    /// Sets [`has_end_date`](Self::has_end_date).
    pub fn has_end_date(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.has_end_date, value);
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
    /// Sets [`begin_date`](Self::begin_date).
    pub fn begin_date(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.begin_date, value);
        self
    }
    /// Sets [`task_count`](Self::task_count).
    pub fn task_count(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.task_count, value);
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
#[cfg(feature = "project")]
::callsheet_runtime::record! {
    Project, super::super::TABLES, super::super::tables::shapes::TYPES_PROJECT_PROJECT; 0
    => id, 1 => title, 2 => description, 3 => owner, 4 => client, 5 => group, 6 =>
    parent, 7 => template, 8 => status, 9 => hidden, 10 => has_end_date, 11 => end_date,
    12 => begin_date, 13 => task_count, 14 => is_overdued, 15 => is_close_to_deadline, 16
    => auditors, 17 => workers, 18 => members, 19 => custom_data; id; title description
    owner client group parent template status hidden has_end_date end_date begin_date
    task_count is_overdued is_close_to_deadline auditors workers members custom_data
}
#[cfg(feature = "project")]
/// A project
#[non_exhaustive]
pub struct ProjectListed {
    /// The number by which the system knows the project.
    ///
    /// Id.
    pub id: ::callsheet_runtime::Id,
    /// What the project is called.
    ///
    /// String.
    pub title: ::core::option::Option<::std::string::String>,
    /// What the project is about.
    ///
    /// String.
    pub description: ::core::option::Option<::std::string::String>,
    /// Who owns the project; in a new one 0, or no owner, means the caller.
    ///
    /// Object.
    pub owner: ::core::option::Option<
        ::std::boxed::Box<super::super::types::person::Person>,
    >,
    /// The counterparty that the project is done for; 0 for none.
    ///
    /// Object.
    pub client: ::core::option::Option<
        ::std::boxed::Box<super::super::types::counterparty::Counterparty>,
    >,
    /// The group that the project stands in.
    ///
    /// Object.
    pub group: ::core::option::Option<
        ::std::boxed::Box<super::super::types::project_group::ProjectGroup>,
    >,
    /// The project that this one is a part of.
    ///
    /// Object.
    pub parent: ::core::option::Option<::std::boxed::Box<ProjectListedParent>>,
    /// The template that the project was made from.
    ///
    /// Object.
    pub template: ::core::option::Option<::std::boxed::Box<ProjectListedTemplate>>,
    /// Where the project stands.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<ProjectStatus>,
    /// Whether the common list leaves the project out.
    ///
    /// Bool (0 or 1).
    pub hidden: ::core::option::Option<bool>,
    /// Whether there is a day by which the project has to be finished.
    ///
    /// Bool (0 or 1).
    pub has_end_date: ::core::option::Option<bool>,
    /// When the project is to be finished; counts only together with `hasEndDate`.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Empty means absent.
    pub end_date: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// When the project was made.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Empty means absent.
    pub begin_date: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// How many tasks the project has.
    ///
    /// Integer.
    pub task_count: ::core::option::Option<i64>,
    /// The project was not finished in time.
    ///
    /// Bool (0 or 1).
    pub is_overdued: ::core::option::Option<bool>,
    /// Three quarters of the time for the project are over.
    ///
    /// Bool (0 or 1).
    pub is_close_to_deadline: ::core::option::Option<bool>,
    /// The values of the project's own fields.
    ///
    /// List of: object.
    pub custom_data: ::core::option::Option<
        ::std::vec::Vec<super::super::types::custom_value::CustomValue>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "project")]
impl ProjectListed {
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
    /// Sets [`group`](Self::group).
    pub fn group(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::project_group::ProjectGroup>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group, value);
        self
    }
    /// Sets [`parent`](Self::parent).
    pub fn parent(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<ProjectListedParent>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.parent, value);
        self
    }
    /// Sets [`template`](Self::template).
    pub fn template(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<ProjectListedTemplate>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.template, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<ProjectStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`hidden`](Self::hidden).
    pub fn hidden(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.hidden, value);
        self
    }
    /// Sets [`has_end_date`](Self::has_end_date).
    pub fn has_end_date(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.has_end_date, value);
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
    /// Sets [`begin_date`](Self::begin_date).
    pub fn begin_date(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::DateTime>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.begin_date, value);
        self
    }
    /// Sets [`task_count`](Self::task_count).
    pub fn task_count(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.task_count, value);
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
#[cfg(feature = "project")]
::callsheet_runtime::record! {
    ProjectListed, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROJECT_PROJECT_LISTED; 0 => id, 1 => title, 2 =>
    description, 3 => owner, 4 => client, 5 => group, 6 => parent, 7 => template, 8 =>
    status, 9 => hidden, 10 => has_end_date, 11 => end_date, 12 => begin_date, 13 =>
    task_count, 14 => is_overdued, 15 => is_close_to_deadline, 16 => custom_data; id;
    title description owner client group parent template status hidden has_end_date
    end_date begin_date task_count is_overdued is_close_to_deadline custom_data
}
#[cfg(feature = "project")]
/// A project
#[non_exhaustive]
pub struct ProjectCreate {
    /// What the project is called.
    ///
    /// String. Not empty.
    pub title: ::std::string::String,
    /// What the project is about.
    ///
    /// String.
    pub description: ::core::option::Option<::std::string::String>,
    /// Who owns the project; in a new one 0, or no owner, means the caller.
    ///
    /// Object.
    pub owner: ::core::option::Option<
        ::std::boxed::Box<super::super::types::person_key::PersonKey>,
    >,
    /// The counterparty that the project is done for; 0 for none.
    ///
    /// Object.
    pub client: ::core::option::Option<
        ::std::boxed::Box<super::super::types::counterparty_key::CounterpartyKey>,
    >,
    /// The group that the project stands in.
    ///
    /// Object.
    pub group: ::core::option::Option<
        ::std::boxed::Box<super::super::types::project_group::ProjectGroupKey>,
    >,
    /// The project that this one is a part of.
    ///
    /// Object.
    pub parent: ::core::option::Option<::std::boxed::Box<ProjectCreateParent>>,
    /// Where the project stands.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<ProjectStatus>,
    /// Whether the common list leaves the project out.
    ///
    /// Bool (0 or 1).
    pub hidden: ::core::option::Option<bool>,
    /// Whether there is a day by which the project has to be finished.
    ///
    /// Bool (0 or 1).
    pub has_end_date: ::core::option::Option<bool>,
    /// When the project is to be finished; counts only together with `hasEndDate`.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Empty means absent.
    pub end_date: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// Who watches over the project.
    ///
    /// List of: id.
    pub auditors: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Who manages the project; no answer shows them.
    ///
    /// List of: id.
    pub managers: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Who does the project's tasks unless a task says otherwise.
    ///
    /// List of: id.
    pub workers: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// The values of the project's own fields.
    ///
    /// List of: object.
    pub custom_data: ::core::option::Option<
        ::std::vec::Vec<super::super::types::custom_value_input::CustomValueInput>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "project")]
impl ProjectCreate {
    /// With what is required.
    pub fn new(title: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            title: title.into(),
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
    /// Sets [`group`](Self::group).
    pub fn group(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::project_group::ProjectGroupKey>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group, value);
        self
    }
    /// Sets [`parent`](Self::parent).
    pub fn parent(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<ProjectCreateParent>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.parent, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<ProjectStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`hidden`](Self::hidden).
    pub fn hidden(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.hidden, value);
        self
    }
    /// Sets [`has_end_date`](Self::has_end_date).
    pub fn has_end_date(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.has_end_date, value);
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
    /// Sets [`auditors`](Self::auditors).
    pub fn auditors(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.auditors, value);
        self
    }
    /// Sets [`managers`](Self::managers).
    pub fn managers(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.managers, value);
        self
    }
    /// Sets [`workers`](Self::workers).
    pub fn workers(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.workers, value);
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
#[cfg(feature = "project")]
::callsheet_runtime::record! {
    ProjectCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROJECT_PROJECT_CREATE; 0 => title, 1 =>
    description, 2 => owner, 3 => client, 4 => group, 5 => parent, 6 => status, 7 =>
    hidden, 8 => has_end_date, 9 => end_date, 10 => auditors, 11 => managers, 12 =>
    workers, 13 => custom_data; title; description owner client group parent status
    hidden has_end_date end_date auditors managers workers custom_data
}
#[cfg(feature = "project")]
/// A project
#[non_exhaustive]
pub struct ProjectUpdate {
    /// The project's number as people see it; counts only where `id` is not given.
    ///
    /// Integer. At least one of `general`, `id` must be there.
    pub general: ::core::option::Option<i64>,
    /// The number by which the system knows the project.
    ///
    /// Id. At least one of `general`, `id` must be there.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    /// What the project is called.
    ///
    /// String.
    pub title: ::core::option::Option<::std::string::String>,
    /// What the project is about.
    ///
    /// String.
    pub description: ::core::option::Option<::std::string::String>,
    /// Who owns the project; in a new one 0, or no owner, means the caller.
    ///
    /// Object.
    pub owner: ::core::option::Option<
        ::std::boxed::Box<super::super::types::person_key::PersonKey>,
    >,
    /// The counterparty that the project is done for; 0 for none.
    ///
    /// Object.
    pub client: ::core::option::Option<
        ::std::boxed::Box<super::super::types::counterparty_key::CounterpartyKey>,
    >,
    /// The group that the project stands in.
    ///
    /// Object.
    pub group: ::core::option::Option<
        ::std::boxed::Box<super::super::types::project_group::ProjectGroupKey>,
    >,
    /// The project that this one is a part of.
    ///
    /// Object.
    pub parent: ::core::option::Option<::std::boxed::Box<ProjectUpdateParent>>,
    /// Where the project stands.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<ProjectStatus>,
    /// Whether the common list leaves the project out.
    ///
    /// Bool (0 or 1).
    pub hidden: ::core::option::Option<bool>,
    /// Whether there is a day by which the project has to be finished.
    ///
    /// Bool (0 or 1).
    pub has_end_date: ::core::option::Option<bool>,
    /// When the project is to be finished; counts only together with `hasEndDate`.
    ///
    /// Date (dd-mm-yyyy, or dd-mm-yyyy hh:mm). Empty means absent.
    pub end_date: ::core::option::Option<::callsheet_runtime::DateTime>,
    /// Who watches over the project.
    ///
    /// List of: id.
    pub auditors: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Who manages the project; no answer shows them.
    ///
    /// List of: id.
    pub managers: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Who does the project's tasks unless a task says otherwise.
    ///
    /// List of: id.
    pub workers: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// Who takes part in the project's tasks unless a task says otherwise; cannot be set when the project is made.
    ///
    /// List of: id.
    pub members: ::core::option::Option<::std::vec::Vec<::callsheet_runtime::Id>>,
    /// The values of the project's own fields.
    ///
    /// List of: object.
    pub custom_data: ::core::option::Option<
        ::std::vec::Vec<super::super::types::custom_value_input::CustomValueInput>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "project")]
impl ProjectUpdate {
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
    /// Sets [`group`](Self::group).
    pub fn group(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::project_group::ProjectGroupKey>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.group, value);
        self
    }
    /// Sets [`parent`](Self::parent).
    pub fn parent(
        mut self,
        value: impl ::core::convert::Into<::std::boxed::Box<ProjectUpdateParent>>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.parent, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<ProjectStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`hidden`](Self::hidden).
    pub fn hidden(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.hidden, value);
        self
    }
    /// Sets [`has_end_date`](Self::has_end_date).
    pub fn has_end_date(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.has_end_date, value);
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
    /// Sets [`auditors`](Self::auditors).
    pub fn auditors(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.auditors, value);
        self
    }
    /// Sets [`managers`](Self::managers).
    pub fn managers(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.managers, value);
        self
    }
    /// Sets [`workers`](Self::workers).
    pub fn workers(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.workers, value);
        self
    }
    /// Sets [`members`](Self::members).
    pub fn members(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::callsheet_runtime::Id>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.members, value);
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
#[cfg(feature = "project")]
impl ::core::default::Default for ProjectUpdate {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "project")]
::callsheet_runtime::record! {
    ProjectUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROJECT_PROJECT_UPDATE; 0 => general, 1 => id, 2
    => title, 3 => description, 4 => owner, 5 => client, 6 => group, 7 => parent, 8 =>
    status, 9 => hidden, 10 => has_end_date, 11 => end_date, 12 => auditors, 13 =>
    managers, 14 => workers, 15 => members, 16 => custom_data;; general id title
    description owner client group parent status hidden has_end_date end_date auditors
    managers workers members custom_data
}
#[cfg(feature = "project")]
/// The project that this one is a part of.
#[non_exhaustive]
pub struct ProjectParent {
    /// Its number; answers have 0 where there is none.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "project")]
impl ProjectParent {
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
#[cfg(feature = "project")]
impl ::core::default::Default for ProjectParent {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "project")]
::callsheet_runtime::record! {
    ProjectParent, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROJECT_PROJECT_PARENT; 0 => id;; id
}
#[cfg(feature = "project")]
/// The template that the project was made from.
#[non_exhaustive]
pub struct ProjectTemplate {
    /// Its number.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "project")]
impl ProjectTemplate {
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
#[cfg(feature = "project")]
impl ::core::default::Default for ProjectTemplate {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "project")]
::callsheet_runtime::record! {
    ProjectTemplate, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROJECT_PROJECT_TEMPLATE; 0 => id;; id
}
#[cfg(feature = "project")]
/// The project that this one is a part of.
#[non_exhaustive]
pub struct ProjectListedParent {
    /// Its number; answers have 0 where there is none.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "project")]
impl ProjectListedParent {
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
#[cfg(feature = "project")]
impl ::core::default::Default for ProjectListedParent {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "project")]
::callsheet_runtime::record! {
    ProjectListedParent, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROJECT_PROJECT_LISTED_PARENT; 0 => id;; id
}
#[cfg(feature = "project")]
/// The template that the project was made from.
#[non_exhaustive]
pub struct ProjectListedTemplate {
    /// Its number.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "project")]
impl ProjectListedTemplate {
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
#[cfg(feature = "project")]
impl ::core::default::Default for ProjectListedTemplate {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "project")]
::callsheet_runtime::record! {
    ProjectListedTemplate, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROJECT_PROJECT_LISTED_TEMPLATE; 0 => id;; id
}
#[cfg(feature = "project")]
/// The project that this one is a part of.
#[non_exhaustive]
pub struct ProjectCreateParent {
    /// Its number; answers have 0 where there is none.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "project")]
impl ProjectCreateParent {
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
#[cfg(feature = "project")]
impl ::core::default::Default for ProjectCreateParent {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "project")]
::callsheet_runtime::record! {
    ProjectCreateParent, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROJECT_PROJECT_CREATE_PARENT; 0 => id;; id
}
#[cfg(feature = "project")]
/// The project that this one is a part of.
#[non_exhaustive]
pub struct ProjectUpdateParent {
    /// Its number; answers have 0 where there is none.
    ///
    /// Id.
    pub id: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "project")]
impl ProjectUpdateParent {
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
#[cfg(feature = "project")]
impl ::core::default::Default for ProjectUpdateParent {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "project")]
::callsheet_runtime::record! {
    ProjectUpdateParent, super::super::TABLES,
    super::super::tables::shapes::TYPES_PROJECT_PROJECT_UPDATE_PARENT; 0 => id;; id
}
#[cfg(feature = "project")]
/// Where a project stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectStatus {
    /// A draft.
    ///
    /// `DRAFT` on the wire.
    Draft,
    /// Under way.
    ///
    /// `ACTIVE` on the wire.
    Active,
    /// Finished.
    ///
    /// `COMPLETED` on the wire.
    Completed,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "project")]
::callsheet_runtime::open_enum! {
    ProjectStatus, PROJECT_STATUS_VALUES; 0 => Draft, 1 => Active, 2 => Completed
}
#[cfg(feature = "project")]
pub(crate) static PROJECT_STATUS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/project",
    name: "ProjectStatus",
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
            wire: "COMPLETED",
            name: "Completed",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "project")]
static PROJECT_FIELDS: [tables::Field<'static>; 20] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 55),
        ("title", tables::Type::TEXT, 64),
        ("description", tables::Type::TEXT, 70),
        (
            "owner",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TYPES_PERSON_PERSON),
                ),
                ..tables::Type::ANY
            },
            75,
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
            83,
        ),
        (
            "group",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PROJECT_GROUP_PROJECT_GROUP,
                    ),
                ),
                ..tables::Type::ANY
            },
            91,
        ),
        (
            "parent",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PROJECT_PROJECT_PARENT,
                    ),
                ),
                ..tables::Type::ANY
            },
            100,
        ),
        (
            "template",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PROJECT_PROJECT_TEMPLATE,
                    ),
                ),
                ..tables::Type::ANY
            },
            111,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&PROJECT_STATUS_VALUES),
                ..tables::Type::ANY
            },
            126,
        ),
        ("hidden", tables::Type::BOOL, 132),
        ("hasEndDate", tables::Type::BOOL, 137),
        ("endDate", tables::Type::DATE_TIME, 142),
        ("beginDate", tables::Type::DATE_TIME, 148),
        ("taskCount", tables::Type::INT, 156),
        ("isOverdued", tables::Type::BOOL, 163),
        ("isCloseToDeadline", tables::Type::BOOL, 170),
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
            177,
        ),
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
            209,
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
            230,
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
            245,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            11,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "project")]
pub(crate) static PROJECT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/project",
    name: "Project",
    file: "spec/planfix/types/project.toml",
    form: tables::Form::Object,
    fields: &PROJECT_FIELDS,
    lookup: &[
        1, 65535, 65535, 7, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 9, 12, 4,
        65535, 11, 65535, 65535, 65535, 15, 17, 65535, 65535, 65535, 18, 3, 0, 16, 13,
        65535, 65535, 65535, 65535, 14, 10, 65535, 65535, 2, 65535, 65535, 65535, 65535,
        19, 65535, 65535, 5, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 8, 65535, 65535, 65535, 65535, 6,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "project")]
#[cfg(feature = "texts")]
pub(crate) static PROJECT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number by which the system knows the project.",
            ru: "Номер, под которым проект знает система.",
        },
        tables::Text {
            en: "What the project is called.",
            ru: "Как проект называется.",
        },
        tables::Text {
            en: "What the project is about.",
            ru: "О чём проект.",
        },
        tables::Text {
            en: "Who owns the project; in a new one 0, or no owner, means the caller.",
            ru: "Чей это проект; у нового 0 или отсутствие владельца означает вызывающего.",
        },
        tables::Text {
            en: "The counterparty that the project is done for; 0 for none.",
            ru: "Контрагент, для которого ведётся проект; 0, если его нет.",
        },
        tables::Text {
            en: "The group that the project stands in.",
            ru: "Группа, в которую входит проект.",
        },
        tables::Text {
            en: "The project that this one is a part of.",
            ru: "Проект, частью которого является этот.",
        },
        tables::Text {
            en: "The template that the project was made from.",
            ru: "Шаблон, по которому создан проект.",
        },
        tables::Text {
            en: "Where the project stands.",
            ru: "В каком состоянии проект.",
        },
        tables::Text {
            en: "Whether the common list leaves the project out.",
            ru: "Скрыт ли проект в общем списке.",
        },
        tables::Text {
            en: "Whether there is a day by which the project has to be finished.",
            ru: "Есть ли срок, к которому проект нужно завершить.",
        },
        tables::Text {
            en: "When the project is to be finished; counts only together with `hasEndDate`.",
            ru: "Когда проект нужно завершить; учитывается только вместе с `hasEndDate`.",
        },
        tables::Text {
            en: "When the project was made.",
            ru: "Когда проект создан.",
        },
        tables::Text {
            en: "How many tasks the project has.",
            ru: "Сколько в проекте задач.",
        },
        tables::Text {
            en: "The project was not finished in time.",
            ru: "Проект не завершён в срок.",
        },
        tables::Text {
            en: "Three quarters of the time for the project are over.",
            ru: "Прошло три четверти времени, отведённого на проект.",
        },
        tables::Text {
            en: "Who watches over the project.",
            ru: "Кто наблюдает за проектом.",
        },
        tables::Text {
            en: "Who does the project's tasks unless a task says otherwise.",
            ru: "Исполнители по умолчанию для задач проекта.",
        },
        tables::Text {
            en: "Who takes part in the project's tasks unless a task says otherwise; cannot be set when the project is made.",
            ru: "Участники по умолчанию для задач проекта; при создании проекта не задаются.",
        },
        tables::Text {
            en: "The values of the project's own fields.",
            ru: "Значения пользовательских полей проекта.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "project")]
static PROJECT_LISTED_FIELDS: [tables::Field<'static>; 17] = tables::Field::rows(
    [
        ("id", tables::Type::ID, 55),
        ("title", tables::Type::TEXT, 64),
        ("description", tables::Type::TEXT, 70),
        (
            "owner",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(super::super::tables::shapes::TYPES_PERSON_PERSON),
                ),
                ..tables::Type::ANY
            },
            75,
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
            83,
        ),
        (
            "group",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PROJECT_GROUP_PROJECT_GROUP,
                    ),
                ),
                ..tables::Type::ANY
            },
            91,
        ),
        (
            "parent",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PROJECT_PROJECT_LISTED_PARENT,
                    ),
                ),
                ..tables::Type::ANY
            },
            100,
        ),
        (
            "template",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PROJECT_PROJECT_LISTED_TEMPLATE,
                    ),
                ),
                ..tables::Type::ANY
            },
            111,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&PROJECT_STATUS_VALUES),
                ..tables::Type::ANY
            },
            126,
        ),
        ("hidden", tables::Type::BOOL, 132),
        ("hasEndDate", tables::Type::BOOL, 137),
        ("endDate", tables::Type::DATE_TIME, 142),
        ("beginDate", tables::Type::DATE_TIME, 148),
        ("taskCount", tables::Type::INT, 156),
        ("isOverdued", tables::Type::BOOL, 163),
        ("isCloseToDeadline", tables::Type::BOOL, 170),
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
            245,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            11,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "project")]
pub(crate) static PROJECT_LISTED_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/project",
    name: "ProjectListed",
    file: "spec/planfix/types/project.toml",
    form: tables::Form::Object,
    fields: &PROJECT_LISTED_FIELDS,
    lookup: &[
        1, 65535, 65535, 7, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 9, 12, 4,
        65535, 11, 65535, 65535, 65535, 15, 65535, 65535, 65535, 65535, 65535, 3, 0,
        65535, 13, 65535, 65535, 65535, 65535, 14, 10, 65535, 65535, 2, 65535, 65535,
        65535, 65535, 16, 65535, 65535, 5, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 8, 65535, 65535, 65535, 65535, 6,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "project")]
#[cfg(feature = "texts")]
pub(crate) static PROJECT_LISTED_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The number by which the system knows the project.",
            ru: "Номер, под которым проект знает система.",
        },
        tables::Text {
            en: "What the project is called.",
            ru: "Как проект называется.",
        },
        tables::Text {
            en: "What the project is about.",
            ru: "О чём проект.",
        },
        tables::Text {
            en: "Who owns the project; in a new one 0, or no owner, means the caller.",
            ru: "Чей это проект; у нового 0 или отсутствие владельца означает вызывающего.",
        },
        tables::Text {
            en: "The counterparty that the project is done for; 0 for none.",
            ru: "Контрагент, для которого ведётся проект; 0, если его нет.",
        },
        tables::Text {
            en: "The group that the project stands in.",
            ru: "Группа, в которую входит проект.",
        },
        tables::Text {
            en: "The project that this one is a part of.",
            ru: "Проект, частью которого является этот.",
        },
        tables::Text {
            en: "The template that the project was made from.",
            ru: "Шаблон, по которому создан проект.",
        },
        tables::Text {
            en: "Where the project stands.",
            ru: "В каком состоянии проект.",
        },
        tables::Text {
            en: "Whether the common list leaves the project out.",
            ru: "Скрыт ли проект в общем списке.",
        },
        tables::Text {
            en: "Whether there is a day by which the project has to be finished.",
            ru: "Есть ли срок, к которому проект нужно завершить.",
        },
        tables::Text {
            en: "When the project is to be finished; counts only together with `hasEndDate`.",
            ru: "Когда проект нужно завершить; учитывается только вместе с `hasEndDate`.",
        },
        tables::Text {
            en: "When the project was made.",
            ru: "Когда проект создан.",
        },
        tables::Text {
            en: "How many tasks the project has.",
            ru: "Сколько в проекте задач.",
        },
        tables::Text {
            en: "The project was not finished in time.",
            ru: "Проект не завершён в срок.",
        },
        tables::Text {
            en: "Three quarters of the time for the project are over.",
            ru: "Прошло три четверти времени, отведённого на проект.",
        },
        tables::Text {
            en: "The values of the project's own fields.",
            ru: "Значения пользовательских полей проекта.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "project")]
static PROJECT_CREATE_FIELDS: [tables::Field<'static>; 14] = tables::Field::rows(
    [
        ("title", tables::Type::TEXT, 64),
        ("description", tables::Type::TEXT, 70),
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
            75,
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
            83,
        ),
        (
            "group",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PROJECT_GROUP_PROJECT_GROUP_KEY,
                    ),
                ),
                ..tables::Type::ANY
            },
            91,
        ),
        (
            "parent",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PROJECT_PROJECT_CREATE_PARENT,
                    ),
                ),
                ..tables::Type::ANY
            },
            100,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&PROJECT_STATUS_VALUES),
                ..tables::Type::ANY
            },
            126,
        ),
        ("hidden", tables::Type::BOOL, 132),
        ("hasEndDate", tables::Type::BOOL, 137),
        ("endDate", tables::Type::DATE_TIME, 142),
        (
            "auditors",
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
            177,
        ),
        (
            "managers",
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
            198,
        ),
        (
            "workers",
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
            209,
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
            245,
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
            9,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                part: tables::Part::Stored("auditors.users.id"),
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                part: tables::Part::Stored("managers.users.id"),
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                part: tables::Part::Stored("workers.users.id"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "project")]
pub(crate) static PROJECT_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/project",
    name: "ProjectCreate",
    file: "spec/planfix/types/project.toml",
    form: tables::Form::Object,
    fields: &PROJECT_CREATE_FIELDS,
    lookup: &[
        0, 11, 8, 65535, 65535, 1, 65535, 65535, 65535, 65535, 13, 7, 65535, 3, 4, 9,
        65535, 65535, 65535, 65535, 12, 65535, 65535, 65535, 65535, 2, 6, 10, 65535,
        65535, 65535, 5,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "project")]
#[cfg(feature = "texts")]
pub(crate) static PROJECT_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What the project is called.",
            ru: "Как проект называется.",
        },
        tables::Text {
            en: "What the project is about.",
            ru: "О чём проект.",
        },
        tables::Text {
            en: "Who owns the project; in a new one 0, or no owner, means the caller.",
            ru: "Чей это проект; у нового 0 или отсутствие владельца означает вызывающего.",
        },
        tables::Text {
            en: "The counterparty that the project is done for; 0 for none.",
            ru: "Контрагент, для которого ведётся проект; 0, если его нет.",
        },
        tables::Text {
            en: "The group that the project stands in.",
            ru: "Группа, в которую входит проект.",
        },
        tables::Text {
            en: "The project that this one is a part of.",
            ru: "Проект, частью которого является этот.",
        },
        tables::Text {
            en: "Where the project stands.",
            ru: "В каком состоянии проект.",
        },
        tables::Text {
            en: "Whether the common list leaves the project out.",
            ru: "Скрыт ли проект в общем списке.",
        },
        tables::Text {
            en: "Whether there is a day by which the project has to be finished.",
            ru: "Есть ли срок, к которому проект нужно завершить.",
        },
        tables::Text {
            en: "When the project is to be finished; counts only together with `hasEndDate`.",
            ru: "Когда проект нужно завершить; учитывается только вместе с `hasEndDate`.",
        },
        tables::Text {
            en: "Who watches over the project.",
            ru: "Кто наблюдает за проектом.",
        },
        tables::Text {
            en: "Who manages the project; no answer shows them.",
            ru: "Кто ведёт проект; в ответах этого нет.",
        },
        tables::Text {
            en: "Who does the project's tasks unless a task says otherwise.",
            ru: "Исполнители по умолчанию для задач проекта.",
        },
        tables::Text {
            en: "The values of the project's own fields.",
            ru: "Значения пользовательских полей проекта.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "project")]
static PROJECT_UPDATE_FIELDS: [tables::Field<'static>; 17] = tables::Field::rows(
    [
        ("general", tables::Type::INT, 46),
        ("id", tables::Type::ID, 55),
        ("title", tables::Type::TEXT, 64),
        ("description", tables::Type::TEXT, 70),
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
            75,
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
            83,
        ),
        (
            "group",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PROJECT_GROUP_PROJECT_GROUP_KEY,
                    ),
                ),
                ..tables::Type::ANY
            },
            91,
        ),
        (
            "parent",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_PROJECT_PROJECT_UPDATE_PARENT,
                    ),
                ),
                ..tables::Type::ANY
            },
            100,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&PROJECT_STATUS_VALUES),
                ..tables::Type::ANY
            },
            126,
        ),
        ("hidden", tables::Type::BOOL, 132),
        ("hasEndDate", tables::Type::BOOL, 137),
        ("endDate", tables::Type::DATE_TIME, 142),
        (
            "auditors",
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
            177,
        ),
        (
            "managers",
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
            198,
        ),
        (
            "workers",
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
            209,
        ),
        (
            "members",
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
            230,
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
            245,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                presence: tables::Presence::AtLeastOne(0),
                part: tables::Part::Selects("general"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                presence: tables::Presence::AtLeastOne(0),
                part: tables::Part::Selects("id"),
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                empty: tables::Empty::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                part: tables::Part::Stored("auditors.users.id"),
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                part: tables::Part::Stored("managers.users.id"),
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                part: tables::Part::Stored("workers.users.id"),
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                part: tables::Part::Stored("members.users.id"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "project")]
pub(crate) static PROJECT_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/project",
    name: "ProjectUpdate",
    file: "spec/planfix/types/project.toml",
    form: tables::Form::Object,
    fields: &PROJECT_UPDATE_FIELDS,
    lookup: &[
        2, 13, 0, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 9, 65535, 5,
        65535, 11, 65535, 65535, 65535, 65535, 14, 65535, 65535, 65535, 15, 4, 1, 12,
        65535, 65535, 65535, 65535, 65535, 65535, 10, 65535, 65535, 3, 65535, 65535,
        65535, 65535, 16, 65535, 65535, 6, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 8, 65535, 65535, 65535, 65535, 7,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "project")]
#[cfg(feature = "texts")]
pub(crate) static PROJECT_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The project's number as people see it; counts only where `id` is not given.",
            ru: "Номер проекта, который видят люди; учитывается, только если не указан `id`.",
        },
        tables::Text {
            en: "The number by which the system knows the project.",
            ru: "Номер, под которым проект знает система.",
        },
        tables::Text {
            en: "What the project is called.",
            ru: "Как проект называется.",
        },
        tables::Text {
            en: "What the project is about.",
            ru: "О чём проект.",
        },
        tables::Text {
            en: "Who owns the project; in a new one 0, or no owner, means the caller.",
            ru: "Чей это проект; у нового 0 или отсутствие владельца означает вызывающего.",
        },
        tables::Text {
            en: "The counterparty that the project is done for; 0 for none.",
            ru: "Контрагент, для которого ведётся проект; 0, если его нет.",
        },
        tables::Text {
            en: "The group that the project stands in.",
            ru: "Группа, в которую входит проект.",
        },
        tables::Text {
            en: "The project that this one is a part of.",
            ru: "Проект, частью которого является этот.",
        },
        tables::Text {
            en: "Where the project stands.",
            ru: "В каком состоянии проект.",
        },
        tables::Text {
            en: "Whether the common list leaves the project out.",
            ru: "Скрыт ли проект в общем списке.",
        },
        tables::Text {
            en: "Whether there is a day by which the project has to be finished.",
            ru: "Есть ли срок, к которому проект нужно завершить.",
        },
        tables::Text {
            en: "When the project is to be finished; counts only together with `hasEndDate`.",
            ru: "Когда проект нужно завершить; учитывается только вместе с `hasEndDate`.",
        },
        tables::Text {
            en: "Who watches over the project.",
            ru: "Кто наблюдает за проектом.",
        },
        tables::Text {
            en: "Who manages the project; no answer shows them.",
            ru: "Кто ведёт проект; в ответах этого нет.",
        },
        tables::Text {
            en: "Who does the project's tasks unless a task says otherwise.",
            ru: "Исполнители по умолчанию для задач проекта.",
        },
        tables::Text {
            en: "Who takes part in the project's tasks unless a task says otherwise; cannot be set when the project is made.",
            ru: "Участники по умолчанию для задач проекта; при создании проекта не задаются.",
        },
        tables::Text {
            en: "The values of the project's own fields.",
            ru: "Значения пользовательских полей проекта.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "project")]
static PROJECT_PARENT_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 105)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("project"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "project")]
pub(crate) static PROJECT_PARENT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/project",
    name: "ProjectParent",
    file: "spec/planfix/types/project.toml",
    form: tables::Form::Object,
    fields: &PROJECT_PARENT_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "project")]
#[cfg(feature = "texts")]
pub(crate) static PROJECT_PARENT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its number; answers have 0 where there is none.",
            ru: "Его номер; в ответах 0, если такого проекта нет.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "project")]
static PROJECT_TEMPLATE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 118)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("project"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "project")]
pub(crate) static PROJECT_TEMPLATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/project",
    name: "ProjectTemplate",
    file: "spec/planfix/types/project.toml",
    form: tables::Form::Object,
    fields: &PROJECT_TEMPLATE_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "project")]
#[cfg(feature = "texts")]
pub(crate) static PROJECT_TEMPLATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its number.",
            ru: "Его номер.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "project")]
static PROJECT_LISTED_PARENT_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 105)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("project"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "project")]
pub(crate) static PROJECT_LISTED_PARENT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/project",
    name: "ProjectListedParent",
    file: "spec/planfix/types/project.toml",
    form: tables::Form::Object,
    fields: &PROJECT_LISTED_PARENT_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "project")]
#[cfg(feature = "texts")]
pub(crate) static PROJECT_LISTED_PARENT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its number; answers have 0 where there is none.",
            ru: "Его номер; в ответах 0, если такого проекта нет.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "project")]
static PROJECT_LISTED_TEMPLATE_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 118)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("project"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "project")]
pub(crate) static PROJECT_LISTED_TEMPLATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/project",
    name: "ProjectListedTemplate",
    file: "spec/planfix/types/project.toml",
    form: tables::Form::Object,
    fields: &PROJECT_LISTED_TEMPLATE_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "project")]
#[cfg(feature = "texts")]
pub(crate) static PROJECT_LISTED_TEMPLATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its number.",
            ru: "Его номер.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "project")]
static PROJECT_CREATE_PARENT_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 105)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("project"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "project")]
pub(crate) static PROJECT_CREATE_PARENT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/project",
    name: "ProjectCreateParent",
    file: "spec/planfix/types/project.toml",
    form: tables::Form::Object,
    fields: &PROJECT_CREATE_PARENT_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "project")]
#[cfg(feature = "texts")]
pub(crate) static PROJECT_CREATE_PARENT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its number; answers have 0 where there is none.",
            ru: "Его номер; в ответах 0, если такого проекта нет.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "project")]
static PROJECT_UPDATE_PARENT_FIELDS: [tables::Field<'static>; 1] = tables::Field::rows(
    [("id", tables::Type::ID, 105)],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("project"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "project")]
pub(crate) static PROJECT_UPDATE_PARENT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/project",
    name: "ProjectUpdateParent",
    file: "spec/planfix/types/project.toml",
    form: tables::Form::Object,
    fields: &PROJECT_UPDATE_PARENT_FIELDS,
    lookup: &[65535, 65535, 0, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "project")]
#[cfg(feature = "texts")]
pub(crate) static PROJECT_UPDATE_PARENT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its number; answers have 0 where there is none.",
            ru: "Его номер; в ответах 0, если такого проекта нет.",
        },
    ],
    rules: &[],
    said: &[],
};
