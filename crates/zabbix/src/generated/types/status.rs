// @generated from spec/zabbix/types/status.toml by `cargo xtask codegen`; do not edit.

//! The type `status`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(any(feature = "report", feature = "sla"))]
/// Whether an object is in use, the other way round.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Activity {
    /// It is not.
    ///
    /// `0` on the wire.
    Disabled,
    /// It is.
    ///
    /// `1` on the wire.
    Enabled,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(any(feature = "report", feature = "sla"))]
::callsheet_runtime::open_enum! {
    Activity, ACTIVITY_VALUES; 0 => Disabled, 1 => Enabled
}
#[cfg(any(feature = "report", feature = "sla"))]
pub(crate) static ACTIVITY_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/status",
    name: "Activity",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Disabled",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Enabled",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-status")]
/// Whether an object is in use.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// It is.
    ///
    /// `0` on the wire.
    Enabled,
    /// It is not.
    ///
    /// `1` on the wire.
    Disabled,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-status")]
::callsheet_runtime::open_enum! {
    Status, STATUS_VALUES; 0 => Enabled, 1 => Disabled
}
#[cfg(feature = "types-status")]
pub(crate) static STATUS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/status",
    name: "Status",
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
