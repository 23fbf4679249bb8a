// @generated from spec/zabbix/types/tag-filter.toml by `cargo xtask codegen`; do not edit.

//! The type `tag-filter`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-tag-evaluation")]
/// How tags that are looked for go together.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagEvaluation {
    /// All names, any one value of each.
    ///
    /// `0` on the wire.
    AndOr,
    /// Any one.
    ///
    /// `2` on the wire.
    Or,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-tag-evaluation")]
::callsheet_runtime::open_enum! {
    TagEvaluation, TAG_EVALUATION_VALUES; 0 => AndOr, 1 => Or
}
#[cfg(feature = "types-tag-evaluation")]
pub(crate) static TAG_EVALUATION_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/tag-filter",
    name: "TagEvaluation",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "AndOr",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Or",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-tag-evaluation")]
#[cfg(feature = "types-tag-evaluation-or-int")]
pub(crate) static TAG_EVALUATION_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/tag-filter",
    name: "TagEvaluation",
    numeric: true,
    or_int: true,
    members: &[
        tables::Member {
            wire: "0",
            name: "AndOr",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Or",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-tag-operator")]
/// How a tag that is looked for is compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagOperator {
    /// Contains.
    ///
    /// `0` on the wire.
    Contains,
    /// Equal.
    ///
    /// `1` on the wire.
    Equals,
    /// Does not contain.
    ///
    /// `2` on the wire.
    DoesNotContain,
    /// Not equal.
    ///
    /// `3` on the wire.
    DoesNotEqual,
    /// Is there.
    ///
    /// `4` on the wire.
    Exists,
    /// Is not there.
    ///
    /// `5` on the wire.
    DoesNotExist,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-tag-operator")]
::callsheet_runtime::open_enum! {
    TagOperator, TAG_OPERATOR_VALUES; 0 => Contains, 1 => Equals, 2 => DoesNotContain, 3
    => DoesNotEqual, 4 => Exists, 5 => DoesNotExist
}
#[cfg(feature = "types-tag-operator")]
pub(crate) static TAG_OPERATOR_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/tag-filter",
    name: "TagOperator",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Contains",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Equals",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "DoesNotContain",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "DoesNotEqual",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Exists",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "DoesNotExist",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-tag-operator")]
#[cfg(feature = "types-tag-operator-or-int")]
pub(crate) static TAG_OPERATOR_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/tag-filter",
    name: "TagOperator",
    numeric: true,
    or_int: true,
    members: &[
        tables::Member {
            wire: "0",
            name: "Contains",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Equals",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "DoesNotContain",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "DoesNotEqual",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Exists",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "DoesNotExist",
            versions: tables::Versions::ALL,
        },
    ],
};
