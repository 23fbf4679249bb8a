// @generated from spec/planfix/types/task-list.toml by `cargo xtask codegen`; do not edit.

//! The type `task-list`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "task")]
/// A simple choice among tasks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskQuickFilter {
    /// Active tasks.
    ///
    /// `ACTIVE` on the wire.
    Active,
    /// Late tasks.
    ///
    /// `OVERDUE` on the wire.
    Overdue,
    /// The caller's own tasks.
    ///
    /// `MY` on the wire.
    Mine,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "task")]
::callsheet_runtime::open_enum! {
    TaskQuickFilter, TASK_QUICK_FILTER_VALUES; 0 => Active, 1 => Overdue, 2 => Mine
}
#[cfg(feature = "task")]
pub(crate) static TASK_QUICK_FILTER_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/task-list",
    name: "TaskQuickFilter",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "ACTIVE",
            name: "Active",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "OVERDUE",
            name: "Overdue",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "MY",
            name: "Mine",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "task")]
/// The order of a list of tasks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskSort {
    /// By the number, upwards.
    ///
    /// `NUMBER_ASC` on the wire.
    NumberAscending,
    /// By the number, downwards.
    ///
    /// `NUMBER_DESC` on the wire.
    NumberDescending,
    /// By how urgent they are, upwards.
    ///
    /// `IMPORTANCE_ASC` on the wire.
    ImportanceAscending,
    /// By how urgent they are, downwards.
    ///
    /// `IMPORTANCE_DESC` on the wire.
    ImportanceDescending,
    /// By the time of the end, upwards.
    ///
    /// `DEADLINE_ASC` on the wire.
    DeadlineAscending,
    /// By the time of the end, downwards.
    ///
    /// `DEADLINE_DESC` on the wire.
    DeadlineDescending,
    /// By the title, upwards.
    ///
    /// `TASKTITLE_ASC` on the wire.
    TitleAscending,
    /// By the title, downwards.
    ///
    /// `TASKTITLE_DESC` on the wire.
    TitleDescending,
    /// By the project's title, upwards.
    ///
    /// `PROJECT_ASC` on the wire.
    ProjectAscending,
    /// By the project's title, downwards.
    ///
    /// `PROJECT_DESC` on the wire.
    ProjectDescending,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "task")]
::callsheet_runtime::open_enum! {
    TaskSort, TASK_SORT_VALUES; 0 => NumberAscending, 1 => NumberDescending, 2 =>
    ImportanceAscending, 3 => ImportanceDescending, 4 => DeadlineAscending, 5 =>
    DeadlineDescending, 6 => TitleAscending, 7 => TitleDescending, 8 => ProjectAscending,
    9 => ProjectDescending
}
#[cfg(feature = "task")]
pub(crate) static TASK_SORT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/task-list",
    name: "TaskSort",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "NUMBER_ASC",
            name: "NumberAscending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "NUMBER_DESC",
            name: "NumberDescending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "IMPORTANCE_ASC",
            name: "ImportanceAscending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "IMPORTANCE_DESC",
            name: "ImportanceDescending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "DEADLINE_ASC",
            name: "DeadlineAscending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "DEADLINE_DESC",
            name: "DeadlineDescending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "TASKTITLE_ASC",
            name: "TitleAscending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "TASKTITLE_DESC",
            name: "TitleDescending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "PROJECT_ASC",
            name: "ProjectAscending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "PROJECT_DESC",
            name: "ProjectDescending",
            versions: tables::Versions::ALL,
        },
    ],
};
