// @generated from spec/zabbix/types/graph-item.toml by `cargo xtask codegen`; do not edit.

//! The type `graph-item`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-alert")]
/// A member of a graph
#[non_exhaustive]
pub struct GraphItem {
    /// The id of the member. In an update it names an existing one.
    ///
    /// Id.
    pub gitemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The item that is shown.
    ///
    /// Id.
    pub itemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The color: six hexadecimal digits.
    ///
    /// String.
    pub color: ::core::option::Option<::std::string::String>,
    /// How it is drawn. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent. Default: `0`.
    pub drawtype: ::core::option::Option<DrawType>,
    /// The place in the order, from 0 up; left out, that in the list.
    ///
    /// Integer. `null` means absent.
    pub sortorder: ::core::option::Option<i64>,
    /// Which axis it goes by. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent. Default: `0`.
    pub yaxisside: ::core::option::Option<AxisSide>,
    /// Which value of a longer time is shown. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent. Default: `2`.
    pub calc_fnc: ::core::option::Option<GraphFunction>,
    /// What it is for a pie: one member at most is the whole. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent. Default: `0`.
    pub type_: ::core::option::Option<GraphItemType>,
    /// The graph that it belongs to.
    ///
    /// Id.
    pub graphid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The graph, alone in a list. Filled by `selectGraphs`.
    ///
    /// List of: object.
    pub graphs: ::core::option::Option<
        ::std::vec::Vec<super::super::types::graph::Graph>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl GraphItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`gitemid`](Self::gitemid).
    pub fn gitemid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.gitemid, value);
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
    /// Sets [`color`](Self::color).
    pub fn color(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.color, value);
        self
    }
    /// Sets [`drawtype`](Self::drawtype).
    pub fn drawtype(mut self, value: impl ::core::convert::Into<DrawType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.drawtype, value);
        self
    }
    /// Sets [`sortorder`](Self::sortorder).
    pub fn sortorder(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.sortorder, value);
        self
    }
    /// Sets [`yaxisside`](Self::yaxisside).
    pub fn yaxisside(mut self, value: impl ::core::convert::Into<AxisSide>) -> Self {
        ::callsheet_runtime::record::set(&mut self.yaxisside, value);
        self
    }
    /// Sets [`calc_fnc`](Self::calc_fnc).
    pub fn calc_fnc(mut self, value: impl ::core::convert::Into<GraphFunction>) -> Self {
        ::callsheet_runtime::record::set(&mut self.calc_fnc, value);
        self
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<GraphItemType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`graphid`](Self::graphid).
    pub fn graphid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.graphid, value);
        self
    }
    /// Sets [`graphs`](Self::graphs).
    pub fn graphs(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::graph::Graph>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.graphs, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for GraphItem {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    GraphItem, super::super::TABLES,
    super::super::tables::shapes::TYPES_GRAPH_ITEM_GRAPH_ITEM; 0 => gitemid, 1 => itemid,
    2 => color, 3 => drawtype, 4 => sortorder, 5 => yaxisside, 6 => calc_fnc, 7 => type_,
    8 => graphid, 9 => graphs;; gitemid itemid color drawtype sortorder yaxisside
    calc_fnc type_ graphid graphs
}
#[cfg(any(feature = "graph", feature = "graphprototype"))]
/// A member of a graph
#[non_exhaustive]
pub struct GraphItemCreate {
    /// The item that is shown.
    ///
    /// Id.
    pub itemid: ::callsheet_runtime::Id,
    /// The color: six hexadecimal digits.
    ///
    /// Colour (6 hexadecimal digits). Not empty. What is right hangs on other fields.
    pub color: ::core::option::Option<::std::string::String>,
    /// How it is drawn. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent. Default: `0`.
    pub drawtype: ::core::option::Option<DrawType>,
    /// The place in the order, from 0 up; left out, that in the list.
    ///
    /// Integer. `null` means absent.
    pub sortorder: ::core::option::Option<i64>,
    /// Which axis it goes by. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent. Default: `0`.
    pub yaxisside: ::core::option::Option<AxisSide>,
    /// Which value of a longer time is shown. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent. Default: `2`.
    pub calc_fnc: ::core::option::Option<GraphFunction>,
    /// What it is for a pie: one member at most is the whole. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent. Default: `0`.
    pub type_: ::core::option::Option<GraphItemType>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(any(feature = "graph", feature = "graphprototype"))]
impl GraphItemCreate {
    /// With what is required.
    pub fn new(itemid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            itemid: itemid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`color`](Self::color).
    pub fn color(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.color, value);
        self
    }
    /// Sets [`drawtype`](Self::drawtype).
    pub fn drawtype(mut self, value: impl ::core::convert::Into<DrawType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.drawtype, value);
        self
    }
    /// Sets [`sortorder`](Self::sortorder).
    pub fn sortorder(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.sortorder, value);
        self
    }
    /// Sets [`yaxisside`](Self::yaxisside).
    pub fn yaxisside(mut self, value: impl ::core::convert::Into<AxisSide>) -> Self {
        ::callsheet_runtime::record::set(&mut self.yaxisside, value);
        self
    }
    /// Sets [`calc_fnc`](Self::calc_fnc).
    pub fn calc_fnc(mut self, value: impl ::core::convert::Into<GraphFunction>) -> Self {
        ::callsheet_runtime::record::set(&mut self.calc_fnc, value);
        self
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<GraphItemType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
}
#[cfg(any(feature = "graph", feature = "graphprototype"))]
::callsheet_runtime::record! {
    GraphItemCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_GRAPH_ITEM_GRAPH_ITEM_CREATE; 0 => itemid, 1 =>
    color, 2 => drawtype, 3 => sortorder, 4 => yaxisside, 5 => calc_fnc, 6 => type_;
    itemid; color drawtype sortorder yaxisside calc_fnc type_
}
#[cfg(any(feature = "graph", feature = "graphprototype"))]
/// A member of a graph
#[non_exhaustive]
pub struct GraphItemUpdate {
    /// The id of the member. In an update it names an existing one.
    ///
    /// Id.
    pub gitemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The item that is shown.
    ///
    /// Id. Required when `gitemid absent`.
    pub itemid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The color: six hexadecimal digits.
    ///
    /// Colour (6 hexadecimal digits). Not empty. `null` means absent.
    pub color: ::core::option::Option<::std::string::String>,
    /// How it is drawn. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent. Default: `0`.
    pub drawtype: ::core::option::Option<DrawType>,
    /// The place in the order, from 0 up; left out, that in the list.
    ///
    /// Integer. `null` means absent.
    pub sortorder: ::core::option::Option<i64>,
    /// Which axis it goes by. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent. Default: `0`.
    pub yaxisside: ::core::option::Option<AxisSide>,
    /// Which value of a longer time is shown. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent. Default: `2`.
    pub calc_fnc: ::core::option::Option<GraphFunction>,
    /// What it is for a pie: one member at most is the whole. Other numbers are taken as well.
    ///
    /// Named value or number. `null` means absent. Default: `0`.
    pub type_: ::core::option::Option<GraphItemType>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(any(feature = "graph", feature = "graphprototype"))]
impl GraphItemUpdate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`gitemid`](Self::gitemid).
    pub fn gitemid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.gitemid, value);
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
    /// Sets [`color`](Self::color).
    pub fn color(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.color, value);
        self
    }
    /// Sets [`drawtype`](Self::drawtype).
    pub fn drawtype(mut self, value: impl ::core::convert::Into<DrawType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.drawtype, value);
        self
    }
    /// Sets [`sortorder`](Self::sortorder).
    pub fn sortorder(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.sortorder, value);
        self
    }
    /// Sets [`yaxisside`](Self::yaxisside).
    pub fn yaxisside(mut self, value: impl ::core::convert::Into<AxisSide>) -> Self {
        ::callsheet_runtime::record::set(&mut self.yaxisside, value);
        self
    }
    /// Sets [`calc_fnc`](Self::calc_fnc).
    pub fn calc_fnc(mut self, value: impl ::core::convert::Into<GraphFunction>) -> Self {
        ::callsheet_runtime::record::set(&mut self.calc_fnc, value);
        self
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<GraphItemType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
}
#[cfg(any(feature = "graph", feature = "graphprototype"))]
impl ::core::default::Default for GraphItemUpdate {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(any(feature = "graph", feature = "graphprototype"))]
::callsheet_runtime::record! {
    GraphItemUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_GRAPH_ITEM_GRAPH_ITEM_UPDATE; 0 => gitemid, 1 =>
    itemid, 2 => color, 3 => drawtype, 4 => sortorder, 5 => yaxisside, 6 => calc_fnc, 7
    => type_;; gitemid itemid color drawtype sortorder yaxisside calc_fnc type_
}
#[cfg(feature = "types-alert")]
/// An axis of a graph.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AxisSide {
    /// The left one.
    ///
    /// `0` on the wire.
    Left,
    /// The right one.
    ///
    /// `1` on the wire.
    Right,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    AxisSide, AXIS_SIDE_VALUES; 0 => Left, 1 => Right
}
#[cfg(feature = "types-alert")]
pub(crate) static AXIS_SIDE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/graph-item",
    name: "AxisSide",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Left",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Right",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "types-alert")]
pub(crate) static AXIS_SIDE_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/graph-item",
    name: "AxisSide",
    numeric: true,
    or_int: true,
    members: &[
        tables::Member {
            wire: "0",
            name: "Left",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Right",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// How a member of a graph is drawn.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DrawType {
    /// A line.
    ///
    /// `0` on the wire.
    Line,
    /// A filled area.
    ///
    /// `1` on the wire.
    Filled,
    /// A bold line.
    ///
    /// `2` on the wire.
    BoldLine,
    /// Dots.
    ///
    /// `3` on the wire.
    Dots,
    /// A dashed line.
    ///
    /// `4` on the wire.
    DashedLine,
    /// A line that fades below.
    ///
    /// `5` on the wire.
    GradientLine,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    DrawType, DRAW_TYPE_VALUES; 0 => Line, 1 => Filled, 2 => BoldLine, 3 => Dots, 4 =>
    DashedLine, 5 => GradientLine
}
#[cfg(feature = "types-alert")]
pub(crate) static DRAW_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/graph-item",
    name: "DrawType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Line",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Filled",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "BoldLine",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Dots",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "DashedLine",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "GradientLine",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "types-alert")]
pub(crate) static DRAW_TYPE_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/graph-item",
    name: "DrawType",
    numeric: true,
    or_int: true,
    members: &[
        tables::Member {
            wire: "0",
            name: "Line",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Filled",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "BoldLine",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Dots",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "DashedLine",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "GradientLine",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// Which value of a longer time is shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GraphFunction {
    /// The smallest.
    ///
    /// `1` on the wire.
    Minimum,
    /// The average.
    ///
    /// `2` on the wire.
    Average,
    /// The largest.
    ///
    /// `4` on the wire.
    Maximum,
    /// The smallest, the average and the largest.
    ///
    /// `7` on the wire.
    All,
    /// The last.
    ///
    /// `9` on the wire.
    Last,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    GraphFunction, GRAPH_FUNCTION_VALUES; 0 => Minimum, 1 => Average, 2 => Maximum, 3 =>
    All, 4 => Last
}
#[cfg(feature = "types-alert")]
pub(crate) static GRAPH_FUNCTION_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/graph-item",
    name: "GraphFunction",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "1",
            name: "Minimum",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Average",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Maximum",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "7",
            name: "All",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "9",
            name: "Last",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "types-alert")]
pub(crate) static GRAPH_FUNCTION_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/graph-item",
    name: "GraphFunction",
    numeric: true,
    or_int: true,
    members: &[
        tables::Member {
            wire: "1",
            name: "Minimum",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Average",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Maximum",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "7",
            name: "All",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "9",
            name: "Last",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
/// What a member of a pie is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GraphItemType {
    /// A part.
    ///
    /// `0` on the wire.
    Simple,
    /// The whole.
    ///
    /// `2` on the wire.
    Sum,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::open_enum! {
    GraphItemType, GRAPH_ITEM_TYPE_VALUES; 0 => Simple, 1 => Sum
}
#[cfg(feature = "types-alert")]
pub(crate) static GRAPH_ITEM_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/graph-item",
    name: "GraphItemType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Simple",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Sum",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "types-alert")]
pub(crate) static GRAPH_ITEM_TYPE_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/graph-item",
    name: "GraphItemType",
    numeric: true,
    or_int: true,
    members: &[
        tables::Member {
            wire: "0",
            name: "Simple",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Sum",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-alert")]
static GRAPH_ITEM_FIELDS: [tables::Field<'static>; 10] = tables::Field::rows(
    [
        ("gitemid", tables::Type::ID, 18),
        ("itemid", tables::Type::ID, 24),
        ("color", tables::Type::TEXT, 40),
        (
            "drawtype",
            tables::Type {
                kind: tables::Kind::Enum(&DRAW_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            70,
        ),
        ("sortorder", tables::Type::INT, 83),
        (
            "yaxisside",
            tables::Type {
                kind: tables::Kind::Enum(&AXIS_SIDE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            93,
        ),
        (
            "calc_fnc",
            tables::Type {
                kind: tables::Kind::Enum(&GRAPH_FUNCTION_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            106,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&GRAPH_ITEM_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            119,
        ),
        ("graphid", tables::Type::ID, 132),
        (
            "graphs",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_GRAPH_GRAPH,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            140,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("item"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("2"),
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                references: ::core::option::Option::Some("graph"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static GRAPH_ITEM_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/graph-item",
    name: "GraphItem",
    file: "spec/zabbix/types/graph-item.toml",
    form: tables::Form::Object,
    fields: &GRAPH_ITEM_FIELDS,
    lookup: &[
        4, 5, 65535, 65535, 65535, 65535, 65535, 3, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 0, 8, 7, 9, 65535, 65535, 2, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 6, 1,
    ],
    required: 0,
    conditional: false,
    secrets: &[9],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static GRAPH_ITEM_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The id of the member. In an update it names an existing one.",
            ru: "Идентификатор составляющей. При обновлении указывает на существующую.",
        },
        tables::Text {
            en: "The item that is shown.",
            ru: "Показываемый элемент данных.",
        },
        tables::Text {
            en: "The color: six hexadecimal digits.",
            ru: "Цвет: шесть шестнадцатеричных цифр.",
        },
        tables::Text {
            en: "How it is drawn. Other numbers are taken as well.",
            ru: "Как рисуется. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "The place in the order, from 0 up; left out, that in the list.",
            ru: "Место в порядке, с 0; если не задано — место в списке.",
        },
        tables::Text {
            en: "Which axis it goes by. Other numbers are taken as well.",
            ru: "По какой оси рисуется. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "Which value of a longer time is shown. Other numbers are taken as well.",
            ru: "Какое значение за длительный период показывать. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "What it is for a pie: one member at most is the whole. Other numbers are taken as well.",
            ru: "Чем она является в круговой диаграмме: целым может быть лишь одна. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "The graph that it belongs to.",
            ru: "График, которому она принадлежит.",
        },
        tables::Text {
            en: "The graph, alone in a list. Filled by `selectGraphs`.",
            ru: "График, единственный в списке. Заполняется по `selectGraphs`.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 1,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Missing \"itemid\" field for item.",
                ru: "У составляющей не указан \"itemid\".",
            },
        },
        tables::Said {
            field: 1,
            codes: &["not-id"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No permissions to referred object or it does not exist!",
                ru: "Объект не существует или недоступен.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No \"color\" given for graph.",
                ru: "Не указан \"color\" у графика.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Empty color.",
                ru: "Цвет не указан.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["not-color", "not-text"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Color \"{value}\" is not correct: expecting hexadecimal color code (6 symbols).",
                ru: "Цвет \"{value}\" неверен: ожидаются 6 шестнадцатеричных цифр.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No \"color\" given for graph.",
                ru: "Не указан \"color\" у графика.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["null", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Invalid params.",
                ru: "Неверные параметры.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"drawtype\".",
                ru: "Неверное значение \"{value}\" числового поля \"drawtype\".",
            },
        },
        tables::Said {
            field: 4,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"sortorder\".",
                ru: "Неверное значение \"{value}\" числового поля \"sortorder\".",
            },
        },
        tables::Said {
            field: 5,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"yaxisside\".",
                ru: "Неверное значение \"{value}\" числового поля \"yaxisside\".",
            },
        },
        tables::Said {
            field: 6,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"calc_fnc\".",
                ru: "Неверное значение \"{value}\" числового поля \"calc_fnc\".",
            },
        },
        tables::Said {
            field: 7,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"type\".",
                ru: "Неверное значение \"{value}\" числового поля \"type\".",
            },
        },
    ],
};
#[cfg(any(feature = "graph", feature = "graphprototype"))]
static GRAPH_ITEM_CREATE_FIELDS: [tables::Field<'static>; 7] = tables::Field::rows(
    [
        ("itemid", tables::Type::ID, 24),
        (
            "color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            40,
        ),
        (
            "drawtype",
            tables::Type {
                kind: tables::Kind::Enum(&DRAW_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            70,
        ),
        ("sortorder", tables::Type::INT, 83),
        (
            "yaxisside",
            tables::Type {
                kind: tables::Kind::Enum(&AXIS_SIDE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            93,
        ),
        (
            "calc_fnc",
            tables::Type {
                kind: tables::Kind::Enum(&GRAPH_FUNCTION_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            106,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&GRAPH_ITEM_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            119,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("item"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Color),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 43,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Color),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 40,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("2"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(any(feature = "graph", feature = "graphprototype"))]
pub(crate) static GRAPH_ITEM_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/graph-item",
    name: "GraphItemCreate",
    file: "spec/zabbix/types/graph-item.toml",
    form: tables::Form::Object,
    fields: &GRAPH_ITEM_CREATE_FIELDS,
    lookup: &[
        3, 4, 6, 65535, 65535, 65535, 1, 2, 65535, 65535, 65535, 65535, 65535, 65535, 5,
        0,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(any(feature = "graph", feature = "graphprototype"))]
#[cfg(feature = "texts")]
pub(crate) static GRAPH_ITEM_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The item that is shown.",
            ru: "Показываемый элемент данных.",
        },
        tables::Text {
            en: "The color: six hexadecimal digits.",
            ru: "Цвет: шесть шестнадцатеричных цифр.",
        },
        tables::Text {
            en: "How it is drawn. Other numbers are taken as well.",
            ru: "Как рисуется. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "The place in the order, from 0 up; left out, that in the list.",
            ru: "Место в порядке, с 0; если не задано — место в списке.",
        },
        tables::Text {
            en: "Which axis it goes by. Other numbers are taken as well.",
            ru: "По какой оси рисуется. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "Which value of a longer time is shown. Other numbers are taken as well.",
            ru: "Какое значение за длительный период показывать. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "What it is for a pie: one member at most is the whole. Other numbers are taken as well.",
            ru: "Чем она является в круговой диаграмме: целым может быть лишь одна. Другие числа тоже принимаются.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Missing \"itemid\" field for item.",
                ru: "У составляющей не указан \"itemid\".",
            },
        },
        tables::Said {
            field: 0,
            codes: &["not-id"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No permissions to referred object or it does not exist!",
                ru: "Объект не существует или недоступен.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No \"color\" given for graph.",
                ru: "Не указан \"color\" у графика.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Empty color.",
                ru: "Цвет не указан.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["not-color", "not-text"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Color \"{value}\" is not correct: expecting hexadecimal color code (6 symbols).",
                ru: "Цвет \"{value}\" неверен: ожидаются 6 шестнадцатеричных цифр.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No \"color\" given for graph.",
                ru: "Не указан \"color\" у графика.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["null", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Invalid params.",
                ru: "Неверные параметры.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"drawtype\".",
                ru: "Неверное значение \"{value}\" числового поля \"drawtype\".",
            },
        },
        tables::Said {
            field: 3,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"sortorder\".",
                ru: "Неверное значение \"{value}\" числового поля \"sortorder\".",
            },
        },
        tables::Said {
            field: 4,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"yaxisside\".",
                ru: "Неверное значение \"{value}\" числового поля \"yaxisside\".",
            },
        },
        tables::Said {
            field: 5,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"calc_fnc\".",
                ru: "Неверное значение \"{value}\" числового поля \"calc_fnc\".",
            },
        },
        tables::Said {
            field: 6,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"type\".",
                ru: "Неверное значение \"{value}\" числового поля \"type\".",
            },
        },
    ],
};
#[cfg(any(feature = "graph", feature = "graphprototype"))]
static GRAPH_ITEM_UPDATE_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        ("gitemid", tables::Type::ID, 18),
        ("itemid", tables::Type::ID, 24),
        (
            "color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            40,
        ),
        (
            "drawtype",
            tables::Type {
                kind: tables::Kind::Enum(&DRAW_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            70,
        ),
        ("sortorder", tables::Type::INT, 83),
        (
            "yaxisside",
            tables::Type {
                kind: tables::Kind::Enum(&AXIS_SIDE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            93,
        ),
        (
            "calc_fnc",
            tables::Type {
                kind: tables::Kind::Enum(&GRAPH_FUNCTION_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            106,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&GRAPH_ITEM_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            119,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::Not(
                        &tables::Condition::Present(tables::Path {
                            from: tables::From::Here,
                            steps: &[0],
                        }),
                    ),
                ),
                references: ::core::option::Option::Some("item"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                empty: tables::Empty::Refused,
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("2"),
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                null: tables::Null::Absent,
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(any(feature = "graph", feature = "graphprototype"))]
pub(crate) static GRAPH_ITEM_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/graph-item",
    name: "GraphItemUpdate",
    file: "spec/zabbix/types/graph-item.toml",
    form: tables::Form::Object,
    fields: &GRAPH_ITEM_UPDATE_FIELDS,
    lookup: &[
        4, 5, 65535, 65535, 65535, 65535, 65535, 3, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 0, 65535, 7, 65535, 65535, 65535, 2, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 6, 1,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(any(feature = "graph", feature = "graphprototype"))]
#[cfg(feature = "texts")]
pub(crate) static GRAPH_ITEM_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The id of the member. In an update it names an existing one.",
            ru: "Идентификатор составляющей. При обновлении указывает на существующую.",
        },
        tables::Text {
            en: "The item that is shown.",
            ru: "Показываемый элемент данных.",
        },
        tables::Text {
            en: "The color: six hexadecimal digits.",
            ru: "Цвет: шесть шестнадцатеричных цифр.",
        },
        tables::Text {
            en: "How it is drawn. Other numbers are taken as well.",
            ru: "Как рисуется. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "The place in the order, from 0 up; left out, that in the list.",
            ru: "Место в порядке, с 0; если не задано — место в списке.",
        },
        tables::Text {
            en: "Which axis it goes by. Other numbers are taken as well.",
            ru: "По какой оси рисуется. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "Which value of a longer time is shown. Other numbers are taken as well.",
            ru: "Какое значение за длительный период показывать. Другие числа тоже принимаются.",
        },
        tables::Text {
            en: "What it is for a pie: one member at most is the whole. Other numbers are taken as well.",
            ru: "Чем она является в круговой диаграмме: целым может быть лишь одна. Другие числа тоже принимаются.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 1,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Missing \"itemid\" field for item.",
                ru: "У составляющей не указан \"itemid\".",
            },
        },
        tables::Said {
            field: 1,
            codes: &["not-id"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No permissions to referred object or it does not exist!",
                ru: "Объект не существует или недоступен.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No \"color\" given for graph.",
                ru: "Не указан \"color\" у графика.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Empty color.",
                ru: "Цвет не указан.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["not-color", "not-text"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Color \"{value}\" is not correct: expecting hexadecimal color code (6 symbols).",
                ru: "Цвет \"{value}\" неверен: ожидаются 6 шестнадцатеричных цифр.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["null"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No \"color\" given for graph.",
                ru: "Не указан \"color\" у графика.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["null", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Invalid params.",
                ru: "Неверные параметры.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"drawtype\".",
                ru: "Неверное значение \"{value}\" числового поля \"drawtype\".",
            },
        },
        tables::Said {
            field: 4,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"sortorder\".",
                ru: "Неверное значение \"{value}\" числового поля \"sortorder\".",
            },
        },
        tables::Said {
            field: 5,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"yaxisside\".",
                ru: "Неверное значение \"{value}\" числового поля \"yaxisside\".",
            },
        },
        tables::Said {
            field: 6,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"calc_fnc\".",
                ru: "Неверное значение \"{value}\" числового поля \"calc_fnc\".",
            },
        },
        tables::Said {
            field: 7,
            codes: &["not-int", "too-large", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"type\".",
                ru: "Неверное значение \"{value}\" числового поля \"type\".",
            },
        },
    ],
};
