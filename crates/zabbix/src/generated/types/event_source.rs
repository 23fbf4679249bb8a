// @generated from spec/zabbix/types/event-source.toml by `cargo xtask codegen`; do not edit.

//! The type `event-source`.

use ::callsheet_runtime::tables;
/// Where an event comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventSource {
    /// A trigger.
    ///
    /// `0` on the wire.
    Trigger,
    /// Network discovery.
    ///
    /// `1` on the wire.
    Discovery,
    /// An agent that registers itself.
    ///
    /// `2` on the wire.
    Autoregistration,
    /// Zabbix itself.
    ///
    /// `3` on the wire.
    Internal,
    /// A service.
    ///
    /// `4` on the wire.
    Service,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
::callsheet_runtime::open_enum! {
    EventSource, EVENT_SOURCE_VALUES; 0 => Trigger, 1 => Discovery, 2 =>
    Autoregistration, 3 => Internal, 4 => Service
}
pub(crate) static EVENT_SOURCE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/event-source",
    name: "EventSource",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Trigger",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Discovery",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Autoregistration",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Internal",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Service",
            versions: tables::Versions::ALL,
        },
    ],
};
