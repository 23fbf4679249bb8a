// @generated from spec/planfix/types/project-list.toml by `cargo xtask codegen`; do not edit.

//! The type `project-list`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "project")]
/// The order of a list of projects.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectSort {
    /// By the title, upwards.
    ///
    /// `TITLE_ASC` on the wire.
    TitleAscending,
    /// By the title, downwards.
    ///
    /// `TITLE_DESC` on the wire.
    TitleDescending,
    /// By the number, upwards.
    ///
    /// `NUMBER_ASC` on the wire.
    NumberAscending,
    /// By the number, downwards.
    ///
    /// `NUMBER_DESC` on the wire.
    NumberDescending,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "project")]
::callsheet_runtime::open_enum! {
    ProjectSort, PROJECT_SORT_VALUES; 0 => TitleAscending, 1 => TitleDescending, 2 =>
    NumberAscending, 3 => NumberDescending
}
#[cfg(feature = "project")]
pub(crate) static PROJECT_SORT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/project-list",
    name: "ProjectSort",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "TITLE_ASC",
            name: "TitleAscending",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "TITLE_DESC",
            name: "TitleDescending",
            versions: tables::Versions::ALL,
        },
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
    ],
};
#[cfg(feature = "project")]
/// Which projects a list shows, after the tabs that people see.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectTarget {
    /// All projects.
    ///
    /// `all` on the wire.
    All,
    /// Those that the user takes part in.
    ///
    /// `in` on the wire.
    TakingPart,
    /// Those that the user has made.
    ///
    /// `out` on the wire.
    Created,
    /// Templates of projects.
    ///
    /// `template` on the wire.
    Templates,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "project")]
::callsheet_runtime::open_enum! {
    ProjectTarget, PROJECT_TARGET_VALUES; 0 => All, 1 => TakingPart, 2 => Created, 3 =>
    Templates
}
#[cfg(feature = "project")]
pub(crate) static PROJECT_TARGET_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/project-list",
    name: "ProjectTarget",
    numeric: false,
    or_int: false,
    members: &[
        tables::Member {
            wire: "all",
            name: "All",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "in",
            name: "TakingPart",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "out",
            name: "Created",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "template",
            name: "Templates",
            versions: tables::Versions::ALL,
        },
    ],
};
