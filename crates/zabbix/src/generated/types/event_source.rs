// @generated from spec/zabbix/types/event-source.toml by `cargo xtask codegen`; do not edit.

//! The type `event-source`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-event-object")]
/// What an event is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventObject {
    /// A trigger.
    ///
    /// `0` on the wire.
    Trigger,
    /// A host that network discovery found.
    ///
    /// `1` on the wire.
    DiscoveredHost,
    /// A service that network discovery found.
    ///
    /// `2` on the wire.
    DiscoveredService,
    /// A host whose agent registered itself.
    ///
    /// `3` on the wire.
    AutoregisteredHost,
    /// An item.
    ///
    /// `4` on the wire.
    Item,
    /// A low-level discovery rule.
    ///
    /// `5` on the wire.
    DiscoveryRule,
    /// A service.
    ///
    /// `6` on the wire.
    Service,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-event-object")]
::callsheet_runtime::open_enum! {
    EventObject, EVENT_OBJECT_VALUES; 0 => Trigger, 1 => DiscoveredHost, 2 =>
    DiscoveredService, 3 => AutoregisteredHost, 4 => Item, 5 => DiscoveryRule, 6 =>
    Service
}
#[cfg(feature = "types-event-object")]
pub(crate) static EVENT_OBJECT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/event-source",
    name: "EventObject",
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
            name: "DiscoveredHost",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "DiscoveredService",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "AutoregisteredHost",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Item",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "DiscoveryRule",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "6",
            name: "Service",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-event-source")]
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
#[cfg(feature = "types-event-source")]
::callsheet_runtime::open_enum! {
    EventSource, EVENT_SOURCE_VALUES; 0 => Trigger, 1 => Discovery, 2 =>
    Autoregistration, 3 => Internal, 4 => Service
}
#[cfg(feature = "types-event-source")]
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
#[cfg(feature = "types-alert")]
/// What an event reports; what a number means hangs on the source.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventValue {
    /// All is well: a trigger or service has recovered, a discovered host or service is up, an item works again.
    ///
    /// `0` on the wire.
    Ok,
    /// Something is wrong: a problem, a discovered host or service that is down, an unsupported item.
    ///
    /// `1` on the wire.
    Problem,
    /// A discovered host or service came up for the first time or again.
    ///
    /// `2` on the wire.
    Discovered,
    /// A discovered host or service went away.
    ///
    /// `3` on the wire.
    Lost,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    EventValue, EVENT_VALUE_VALUES; 0 => Ok, 1 => Problem, 2 => Discovered, 3 => Lost
}
#[cfg(feature = "types-alert")]
pub(crate) static EVENT_VALUE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/event-source",
    name: "EventValue",
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
            name: "Problem",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Discovered",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Lost",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "event")]
pub(crate) static EVENT_VALUE_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/event-source",
    name: "EventValue",
    numeric: true,
    or_int: true,
    members: &[
        tables::Member {
            wire: "0",
            name: "Ok",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Problem",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Discovered",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Lost",
            versions: tables::Versions::ALL,
        },
    ],
};
