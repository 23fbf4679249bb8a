// @generated from spec/zabbix/types/map-shape.toml by `cargo xtask codegen`; do not edit.

//! The type `map-shape`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "map")]
/// A shape on a map
#[non_exhaustive]
pub struct MapShape {
    /// Its id. In an update it names an existing one.
    ///
    /// Id.
    pub sysmap_shapeid: ::core::option::Option<::callsheet_runtime::Id>,
    /// What it is.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<MapShapeType>,
    /// Its left edge, in pixels; within the map.
    ///
    /// Integer.
    pub x: ::core::option::Option<i64>,
    /// Its upper edge, in pixels; within the map.
    ///
    /// Integer.
    pub y: ::core::option::Option<i64>,
    /// Its width, in pixels, the map's at most; left out: 200.
    ///
    /// Integer.
    pub width: ::core::option::Option<i64>,
    /// Its height, in pixels, the map's at most; left out: 200.
    ///
    /// Integer.
    pub height: ::core::option::Option<i64>,
    /// The text in it.
    ///
    /// String.
    pub text: ::core::option::Option<::std::string::String>,
    /// The number of the font.
    ///
    /// Integer, 0–12.
    pub font: ::core::option::Option<i64>,
    /// The size of the text, in pixels.
    ///
    /// Integer, 1–250.
    pub font_size: ::core::option::Option<i64>,
    /// The colour of the text.
    ///
    /// Colour (6 hexadecimal digits), at most 6 characters.
    pub font_color: ::core::option::Option<::std::string::String>,
    /// Where the text stands from left to right.
    ///
    /// One of the values below.
    pub text_halign: ::core::option::Option<MapTextHalign>,
    /// Where the text stands from top to bottom.
    ///
    /// One of the values below.
    pub text_valign: ::core::option::Option<MapTextValign>,
    /// How the edge is drawn.
    ///
    /// One of the values below.
    pub border_type: ::core::option::Option<MapBorderType>,
    /// How thick the edge is, in pixels.
    ///
    /// Integer, 0–50.
    pub border_width: ::core::option::Option<i64>,
    /// The colour of the edge.
    ///
    /// Colour (6 hexadecimal digits), at most 6 characters.
    pub border_color: ::core::option::Option<::std::string::String>,
    /// The colour inside; empty for none.
    ///
    /// Colour (6 hexadecimal digits), at most 6 characters.
    pub background_color: ::core::option::Option<::std::string::String>,
    /// What has the greater number stands in front.
    ///
    /// Integer.
    pub zindex: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapShape {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`sysmap_shapeid`](Self::sysmap_shapeid).
    pub fn sysmap_shapeid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sysmap_shapeid, value);
        self
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<MapShapeType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`x`](Self::x).
    pub fn x(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.x, value);
        self
    }
    /// Sets [`y`](Self::y).
    pub fn y(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.y, value);
        self
    }
    /// Sets [`width`](Self::width).
    pub fn width(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.width, value);
        self
    }
    /// Sets [`height`](Self::height).
    pub fn height(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.height, value);
        self
    }
    /// Sets [`text`](Self::text).
    pub fn text(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.text, value);
        self
    }
    /// Sets [`font`](Self::font).
    pub fn font(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.font, value);
        self
    }
    /// Sets [`font_size`](Self::font_size).
    pub fn font_size(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.font_size, value);
        self
    }
    /// Sets [`font_color`](Self::font_color).
    pub fn font_color(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.font_color, value);
        self
    }
    /// Sets [`text_halign`](Self::text_halign).
    pub fn text_halign(
        mut self,
        value: impl ::core::convert::Into<MapTextHalign>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.text_halign, value);
        self
    }
    /// Sets [`text_valign`](Self::text_valign).
    pub fn text_valign(
        mut self,
        value: impl ::core::convert::Into<MapTextValign>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.text_valign, value);
        self
    }
    /// Sets [`border_type`](Self::border_type).
    pub fn border_type(
        mut self,
        value: impl ::core::convert::Into<MapBorderType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.border_type, value);
        self
    }
    /// Sets [`border_width`](Self::border_width).
    pub fn border_width(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.border_width, value);
        self
    }
    /// Sets [`border_color`](Self::border_color).
    pub fn border_color(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.border_color, value);
        self
    }
    /// Sets [`background_color`](Self::background_color).
    pub fn background_color(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.background_color, value);
        self
    }
    /// Sets [`zindex`](Self::zindex).
    pub fn zindex(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.zindex, value);
        self
    }
}
#[cfg(feature = "map")]
impl ::core::default::Default for MapShape {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapShape, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_SHAPE_MAP_SHAPE; 0 => sysmap_shapeid, 1 =>
    type_, 2 => x, 3 => y, 4 => width, 5 => height, 6 => text, 7 => font, 8 => font_size,
    9 => font_color, 10 => text_halign, 11 => text_valign, 12 => border_type, 13 =>
    border_width, 14 => border_color, 15 => background_color, 16 => zindex;;
    sysmap_shapeid type_ x y width height text font font_size font_color text_halign
    text_valign border_type border_width border_color background_color zindex
}
#[cfg(feature = "map")]
/// A shape on a map
#[non_exhaustive]
pub struct MapShapeCreate {
    /// What it is.
    ///
    /// One of the values below.
    pub type_: MapShapeType,
    /// Its left edge, in pixels; within the map.
    ///
    /// Integer, 0–65535.
    pub x: ::core::option::Option<i64>,
    /// Its upper edge, in pixels; within the map.
    ///
    /// Integer, 0–65535.
    pub y: ::core::option::Option<i64>,
    /// Its width, in pixels, the map's at most; left out: 200.
    ///
    /// Integer, 1–65535.
    pub width: ::core::option::Option<i64>,
    /// Its height, in pixels, the map's at most; left out: 200.
    ///
    /// Integer, 1–65535.
    pub height: ::core::option::Option<i64>,
    /// The text in it.
    ///
    /// String.
    pub text: ::core::option::Option<::std::string::String>,
    /// The number of the font.
    ///
    /// Integer, 0–12.
    pub font: ::core::option::Option<i64>,
    /// The size of the text, in pixels.
    ///
    /// Integer, 1–250.
    pub font_size: ::core::option::Option<i64>,
    /// The colour of the text.
    ///
    /// Colour (6 hexadecimal digits), at most 6 characters.
    pub font_color: ::core::option::Option<::std::string::String>,
    /// Where the text stands from left to right.
    ///
    /// One of the values below.
    pub text_halign: ::core::option::Option<MapTextHalign>,
    /// Where the text stands from top to bottom.
    ///
    /// One of the values below.
    pub text_valign: ::core::option::Option<MapTextValign>,
    /// How the edge is drawn.
    ///
    /// One of the values below.
    pub border_type: ::core::option::Option<MapBorderType>,
    /// How thick the edge is, in pixels.
    ///
    /// Integer, 0–50.
    pub border_width: ::core::option::Option<i64>,
    /// The colour of the edge.
    ///
    /// Colour (6 hexadecimal digits), at most 6 characters.
    pub border_color: ::core::option::Option<::std::string::String>,
    /// The colour inside; empty for none.
    ///
    /// Colour (6 hexadecimal digits), at most 6 characters.
    pub background_color: ::core::option::Option<::std::string::String>,
    /// What has the greater number stands in front.
    ///
    /// Integer.
    pub zindex: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapShapeCreate {
    /// With what is required.
    pub fn new(type_: impl ::core::convert::Into<MapShapeType>) -> Self {
        Self {
            type_: type_.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`x`](Self::x).
    pub fn x(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.x, value);
        self
    }
    /// Sets [`y`](Self::y).
    pub fn y(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.y, value);
        self
    }
    /// Sets [`width`](Self::width).
    pub fn width(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.width, value);
        self
    }
    /// Sets [`height`](Self::height).
    pub fn height(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.height, value);
        self
    }
    /// Sets [`text`](Self::text).
    pub fn text(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.text, value);
        self
    }
    /// Sets [`font`](Self::font).
    pub fn font(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.font, value);
        self
    }
    /// Sets [`font_size`](Self::font_size).
    pub fn font_size(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.font_size, value);
        self
    }
    /// Sets [`font_color`](Self::font_color).
    pub fn font_color(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.font_color, value);
        self
    }
    /// Sets [`text_halign`](Self::text_halign).
    pub fn text_halign(
        mut self,
        value: impl ::core::convert::Into<MapTextHalign>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.text_halign, value);
        self
    }
    /// Sets [`text_valign`](Self::text_valign).
    pub fn text_valign(
        mut self,
        value: impl ::core::convert::Into<MapTextValign>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.text_valign, value);
        self
    }
    /// Sets [`border_type`](Self::border_type).
    pub fn border_type(
        mut self,
        value: impl ::core::convert::Into<MapBorderType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.border_type, value);
        self
    }
    /// Sets [`border_width`](Self::border_width).
    pub fn border_width(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.border_width, value);
        self
    }
    /// Sets [`border_color`](Self::border_color).
    pub fn border_color(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.border_color, value);
        self
    }
    /// Sets [`background_color`](Self::background_color).
    pub fn background_color(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.background_color, value);
        self
    }
    /// Sets [`zindex`](Self::zindex).
    pub fn zindex(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.zindex, value);
        self
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapShapeCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_SHAPE_MAP_SHAPE_CREATE; 0 => type_, 1 => x, 2
    => y, 3 => width, 4 => height, 5 => text, 6 => font, 7 => font_size, 8 => font_color,
    9 => text_halign, 10 => text_valign, 11 => border_type, 12 => border_width, 13 =>
    border_color, 14 => background_color, 15 => zindex; type_; x y width height text font
    font_size font_color text_halign text_valign border_type border_width border_color
    background_color zindex
}
#[cfg(feature = "map")]
/// A shape on a map
#[non_exhaustive]
pub struct MapShapeUpdate {
    /// Its id. In an update it names an existing one.
    ///
    /// Id.
    pub sysmap_shapeid: ::core::option::Option<::callsheet_runtime::Id>,
    /// What it is.
    ///
    /// One of the values below. Required when `sysmap_shapeid absent`.
    pub type_: ::core::option::Option<MapShapeType>,
    /// Its left edge, in pixels; within the map.
    ///
    /// Integer, 0–65535.
    pub x: ::core::option::Option<i64>,
    /// Its upper edge, in pixels; within the map.
    ///
    /// Integer, 0–65535.
    pub y: ::core::option::Option<i64>,
    /// Its width, in pixels, the map's at most; left out: 200.
    ///
    /// Integer, 1–65535.
    pub width: ::core::option::Option<i64>,
    /// Its height, in pixels, the map's at most; left out: 200.
    ///
    /// Integer, 1–65535.
    pub height: ::core::option::Option<i64>,
    /// The text in it.
    ///
    /// String.
    pub text: ::core::option::Option<::std::string::String>,
    /// The number of the font.
    ///
    /// Integer, 0–12.
    pub font: ::core::option::Option<i64>,
    /// The size of the text, in pixels.
    ///
    /// Integer, 1–250.
    pub font_size: ::core::option::Option<i64>,
    /// The colour of the text.
    ///
    /// Colour (6 hexadecimal digits), at most 6 characters.
    pub font_color: ::core::option::Option<::std::string::String>,
    /// Where the text stands from left to right.
    ///
    /// One of the values below.
    pub text_halign: ::core::option::Option<MapTextHalign>,
    /// Where the text stands from top to bottom.
    ///
    /// One of the values below.
    pub text_valign: ::core::option::Option<MapTextValign>,
    /// How the edge is drawn.
    ///
    /// One of the values below.
    pub border_type: ::core::option::Option<MapBorderType>,
    /// How thick the edge is, in pixels.
    ///
    /// Integer, 0–50.
    pub border_width: ::core::option::Option<i64>,
    /// The colour of the edge.
    ///
    /// Colour (6 hexadecimal digits), at most 6 characters.
    pub border_color: ::core::option::Option<::std::string::String>,
    /// The colour inside; empty for none.
    ///
    /// Colour (6 hexadecimal digits), at most 6 characters.
    pub background_color: ::core::option::Option<::std::string::String>,
    /// What has the greater number stands in front.
    ///
    /// Integer.
    pub zindex: ::core::option::Option<i64>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapShapeUpdate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`sysmap_shapeid`](Self::sysmap_shapeid).
    pub fn sysmap_shapeid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sysmap_shapeid, value);
        self
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<MapShapeType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`x`](Self::x).
    pub fn x(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.x, value);
        self
    }
    /// Sets [`y`](Self::y).
    pub fn y(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.y, value);
        self
    }
    /// Sets [`width`](Self::width).
    pub fn width(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.width, value);
        self
    }
    /// Sets [`height`](Self::height).
    pub fn height(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.height, value);
        self
    }
    /// Sets [`text`](Self::text).
    pub fn text(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.text, value);
        self
    }
    /// Sets [`font`](Self::font).
    pub fn font(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.font, value);
        self
    }
    /// Sets [`font_size`](Self::font_size).
    pub fn font_size(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.font_size, value);
        self
    }
    /// Sets [`font_color`](Self::font_color).
    pub fn font_color(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.font_color, value);
        self
    }
    /// Sets [`text_halign`](Self::text_halign).
    pub fn text_halign(
        mut self,
        value: impl ::core::convert::Into<MapTextHalign>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.text_halign, value);
        self
    }
    /// Sets [`text_valign`](Self::text_valign).
    pub fn text_valign(
        mut self,
        value: impl ::core::convert::Into<MapTextValign>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.text_valign, value);
        self
    }
    /// Sets [`border_type`](Self::border_type).
    pub fn border_type(
        mut self,
        value: impl ::core::convert::Into<MapBorderType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.border_type, value);
        self
    }
    /// Sets [`border_width`](Self::border_width).
    pub fn border_width(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.border_width, value);
        self
    }
    /// Sets [`border_color`](Self::border_color).
    pub fn border_color(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.border_color, value);
        self
    }
    /// Sets [`background_color`](Self::background_color).
    pub fn background_color(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.background_color, value);
        self
    }
    /// Sets [`zindex`](Self::zindex).
    pub fn zindex(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.zindex, value);
        self
    }
}
#[cfg(feature = "map")]
impl ::core::default::Default for MapShapeUpdate {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapShapeUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_SHAPE_MAP_SHAPE_UPDATE; 0 => sysmap_shapeid,
    1 => type_, 2 => x, 3 => y, 4 => width, 5 => height, 6 => text, 7 => font, 8 =>
    font_size, 9 => font_color, 10 => text_halign, 11 => text_valign, 12 => border_type,
    13 => border_width, 14 => border_color, 15 => background_color, 16 => zindex;;
    sysmap_shapeid type_ x y width height text font font_size font_color text_halign
    text_valign border_type border_width border_color background_color zindex
}
#[cfg(feature = "map")]
/// How a line is drawn.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MapBorderType {
    /// Not at all.
    ///
    /// `0` on the wire.
    None,
    /// Whole.
    ///
    /// `1` on the wire.
    Solid,
    /// In dots.
    ///
    /// `2` on the wire.
    Dotted,
    /// In dashes.
    ///
    /// `3` on the wire.
    Dashed,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "map")]
::callsheet_runtime::open_enum! {
    MapBorderType, MAP_BORDER_TYPE_VALUES; 0 => None, 1 => Solid, 2 => Dotted, 3 =>
    Dashed
}
#[cfg(feature = "map")]
pub(crate) static MAP_BORDER_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/map-shape",
    name: "MapBorderType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "None",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Solid",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Dotted",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Dashed",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "map")]
/// What a shape is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MapShapeType {
    /// A rectangle.
    ///
    /// `0` on the wire.
    Rectangle,
    /// An ellipse.
    ///
    /// `1` on the wire.
    Ellipse,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "map")]
::callsheet_runtime::open_enum! {
    MapShapeType, MAP_SHAPE_TYPE_VALUES; 0 => Rectangle, 1 => Ellipse
}
#[cfg(feature = "map")]
pub(crate) static MAP_SHAPE_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/map-shape",
    name: "MapShapeType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Rectangle",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Ellipse",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "map")]
/// Where a text stands from left to right.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MapTextHalign {
    /// In the middle.
    ///
    /// `0` on the wire.
    Center,
    /// To the left.
    ///
    /// `1` on the wire.
    Left,
    /// To the right.
    ///
    /// `2` on the wire.
    Right,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "map")]
::callsheet_runtime::open_enum! {
    MapTextHalign, MAP_TEXT_HALIGN_VALUES; 0 => Center, 1 => Left, 2 => Right
}
#[cfg(feature = "map")]
pub(crate) static MAP_TEXT_HALIGN_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/map-shape",
    name: "MapTextHalign",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Center",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Left",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Right",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "map")]
/// Where a text stands from top to bottom.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MapTextValign {
    /// In the middle.
    ///
    /// `0` on the wire.
    Middle,
    /// At the top.
    ///
    /// `1` on the wire.
    Top,
    /// At the bottom.
    ///
    /// `2` on the wire.
    Bottom,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "map")]
::callsheet_runtime::open_enum! {
    MapTextValign, MAP_TEXT_VALIGN_VALUES; 0 => Middle, 1 => Top, 2 => Bottom
}
#[cfg(feature = "map")]
pub(crate) static MAP_TEXT_VALIGN_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/map-shape",
    name: "MapTextValign",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Middle",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Top",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Bottom",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "map")]
static MAP_SHAPE_FIELDS: [tables::Field<'static>; 17] = tables::Field::rows(
    [
        ("sysmap_shapeid", tables::Type::ID, 7),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_SHAPE_TYPE_VALUES),
                ..tables::Type::ANY
            },
            13,
        ),
        ("x", tables::Type::INT, 21),
        ("y", tables::Type::INT, 28),
        ("width", tables::Type::INT, 35),
        ("height", tables::Type::INT, 42),
        ("text", tables::Type::TEXT, 49),
        (
            "font",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 12,
                    },
                ],
                ..tables::Type::INT
            },
            54,
        ),
        (
            "font_size",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 250,
                    },
                ],
                ..tables::Type::INT
            },
            60,
        ),
        (
            "font_color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                length: ::core::option::Option::Some(6),
                ..tables::Type::ANY
            },
            66,
        ),
        (
            "text_halign",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_TEXT_HALIGN_VALUES),
                ..tables::Type::ANY
            },
            76,
        ),
        (
            "text_valign",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_TEXT_VALIGN_VALUES),
                ..tables::Type::ANY
            },
            82,
        ),
        (
            "border_type",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_BORDER_TYPE_VALUES),
                ..tables::Type::ANY
            },
            88,
        ),
        (
            "border_width",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 50,
                    },
                ],
                ..tables::Type::INT
            },
            94,
        ),
        (
            "border_color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                length: ::core::option::Option::Some(6),
                ..tables::Type::ANY
            },
            100,
        ),
        (
            "background_color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                length: ::core::option::Option::Some(6),
                ..tables::Type::ANY
            },
            110,
        ),
        ("zindex", tables::Type::INT, 120),
    ],
    &[],
);
#[cfg(feature = "map")]
pub(crate) static MAP_SHAPE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map-shape",
    name: "MapShape",
    file: "spec/zabbix/types/map-shape.toml",
    form: tables::Form::Object,
    fields: &MAP_SHAPE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 9,
        65535, 7, 14, 65535, 2, 16, 1, 65535, 65535, 65535, 65535, 65535, 8, 65535,
        65535, 65535, 0, 4, 15, 65535, 65535, 65535, 65535, 65535, 65535, 12, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 3, 5, 10, 11, 13, 65535, 6, 65535, 65535, 65535, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_SHAPE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its id. In an update it names an existing one.",
            ru: "Идентификатор. При обновлении указывает на существующую.",
        },
        tables::Text {
            en: "What it is.",
            ru: "Вид фигуры.",
        },
        tables::Text {
            en: "Its left edge, in pixels; within the map.",
            ru: "Левый край, в пикселях, в пределах карты.",
        },
        tables::Text {
            en: "Its upper edge, in pixels; within the map.",
            ru: "Верхний край, в пикселях, в пределах карты.",
        },
        tables::Text {
            en: "Its width, in pixels, the map's at most; left out: 200.",
            ru: "Ширина, в пикселях, не больше ширины карты; если не задана — 200.",
        },
        tables::Text {
            en: "Its height, in pixels, the map's at most; left out: 200.",
            ru: "Высота, в пикселях, не больше высоты карты; если не задана — 200.",
        },
        tables::Text {
            en: "The text in it.",
            ru: "Текст внутри.",
        },
        tables::Text {
            en: "The number of the font.",
            ru: "Номер шрифта.",
        },
        tables::Text {
            en: "The size of the text, in pixels.",
            ru: "Размер текста, в пикселях.",
        },
        tables::Text {
            en: "The colour of the text.",
            ru: "Цвет текста.",
        },
        tables::Text {
            en: "Where the text stands from left to right.",
            ru: "Положение текста по горизонтали.",
        },
        tables::Text {
            en: "Where the text stands from top to bottom.",
            ru: "Положение текста по вертикали.",
        },
        tables::Text {
            en: "How the edge is drawn.",
            ru: "Как рисуется граница.",
        },
        tables::Text {
            en: "How thick the edge is, in pixels.",
            ru: "Толщина границы, в пикселях.",
        },
        tables::Text {
            en: "The colour of the edge.",
            ru: "Цвет границы.",
        },
        tables::Text {
            en: "The colour inside; empty for none.",
            ru: "Цвет заливки; пусто — без заливки.",
        },
        tables::Text {
            en: "What has the greater number stands in front.",
            ru: "Объект с большим числом стоит впереди.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 9,
            codes: &["not-color"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Color \"{value}\" is not correct: expecting hexadecimal color code (6 symbols).",
                ru: "Неверный цвет «{value}»: нужен шестнадцатеричный код из 6 знаков.",
            },
        },
        tables::Said {
            field: 14,
            codes: &["not-color"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Color \"{value}\" is not correct: expecting hexadecimal color code (6 symbols).",
                ru: "Неверный цвет «{value}»: нужен шестнадцатеричный код из 6 знаков.",
            },
        },
        tables::Said {
            field: 15,
            codes: &["not-color"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Color \"{value}\" is not correct: expecting hexadecimal color code (6 symbols).",
                ru: "Неверный цвет «{value}»: нужен шестнадцатеричный код из 6 знаков.",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_SHAPE_CREATE_FIELDS: [tables::Field<'static>; 16] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_SHAPE_TYPE_VALUES),
                ..tables::Type::ANY
            },
            13,
        ),
        (
            "x",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 65535,
                    },
                ],
                ..tables::Type::INT
            },
            21,
        ),
        (
            "y",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 65535,
                    },
                ],
                ..tables::Type::INT
            },
            28,
        ),
        (
            "width",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 65535,
                    },
                ],
                ..tables::Type::INT
            },
            35,
        ),
        (
            "height",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 65535,
                    },
                ],
                ..tables::Type::INT
            },
            42,
        ),
        ("text", tables::Type::TEXT, 49),
        (
            "font",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 12,
                    },
                ],
                ..tables::Type::INT
            },
            54,
        ),
        (
            "font_size",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 250,
                    },
                ],
                ..tables::Type::INT
            },
            60,
        ),
        (
            "font_color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                length: ::core::option::Option::Some(6),
                ..tables::Type::ANY
            },
            66,
        ),
        (
            "text_halign",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_TEXT_HALIGN_VALUES),
                ..tables::Type::ANY
            },
            76,
        ),
        (
            "text_valign",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_TEXT_VALIGN_VALUES),
                ..tables::Type::ANY
            },
            82,
        ),
        (
            "border_type",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_BORDER_TYPE_VALUES),
                ..tables::Type::ANY
            },
            88,
        ),
        (
            "border_width",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 50,
                    },
                ],
                ..tables::Type::INT
            },
            94,
        ),
        (
            "border_color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                length: ::core::option::Option::Some(6),
                ..tables::Type::ANY
            },
            100,
        ),
        (
            "background_color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                length: ::core::option::Option::Some(6),
                ..tables::Type::ANY
            },
            110,
        ),
        ("zindex", tables::Type::INT, 120),
    ],
    &[(0, tables::Facts::REQUIRED)],
);
#[cfg(feature = "map")]
pub(crate) static MAP_SHAPE_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map-shape",
    name: "MapShapeCreate",
    file: "spec/zabbix/types/map-shape.toml",
    form: tables::Form::Object,
    fields: &MAP_SHAPE_CREATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 8,
        65535, 6, 13, 65535, 1, 15, 0, 65535, 65535, 65535, 65535, 65535, 7, 65535,
        65535, 65535, 3, 14, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 11, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 2, 4, 9, 10, 12, 65535, 5, 65535, 65535, 65535, 65535, 65535, 65535,
    ],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_SHAPE_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What it is.",
            ru: "Вид фигуры.",
        },
        tables::Text {
            en: "Its left edge, in pixels; within the map.",
            ru: "Левый край, в пикселях, в пределах карты.",
        },
        tables::Text {
            en: "Its upper edge, in pixels; within the map.",
            ru: "Верхний край, в пикселях, в пределах карты.",
        },
        tables::Text {
            en: "Its width, in pixels, the map's at most; left out: 200.",
            ru: "Ширина, в пикселях, не больше ширины карты; если не задана — 200.",
        },
        tables::Text {
            en: "Its height, in pixels, the map's at most; left out: 200.",
            ru: "Высота, в пикселях, не больше высоты карты; если не задана — 200.",
        },
        tables::Text {
            en: "The text in it.",
            ru: "Текст внутри.",
        },
        tables::Text {
            en: "The number of the font.",
            ru: "Номер шрифта.",
        },
        tables::Text {
            en: "The size of the text, in pixels.",
            ru: "Размер текста, в пикселях.",
        },
        tables::Text {
            en: "The colour of the text.",
            ru: "Цвет текста.",
        },
        tables::Text {
            en: "Where the text stands from left to right.",
            ru: "Положение текста по горизонтали.",
        },
        tables::Text {
            en: "Where the text stands from top to bottom.",
            ru: "Положение текста по вертикали.",
        },
        tables::Text {
            en: "How the edge is drawn.",
            ru: "Как рисуется граница.",
        },
        tables::Text {
            en: "How thick the edge is, in pixels.",
            ru: "Толщина границы, в пикселях.",
        },
        tables::Text {
            en: "The colour of the edge.",
            ru: "Цвет границы.",
        },
        tables::Text {
            en: "The colour inside; empty for none.",
            ru: "Цвет заливки; пусто — без заливки.",
        },
        tables::Text {
            en: "What has the greater number stands in front.",
            ru: "Объект с большим числом стоит впереди.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 8,
            codes: &["not-color"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Color \"{value}\" is not correct: expecting hexadecimal color code (6 symbols).",
                ru: "Неверный цвет «{value}»: нужен шестнадцатеричный код из 6 знаков.",
            },
        },
        tables::Said {
            field: 13,
            codes: &["not-color"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Color \"{value}\" is not correct: expecting hexadecimal color code (6 symbols).",
                ru: "Неверный цвет «{value}»: нужен шестнадцатеричный код из 6 знаков.",
            },
        },
        tables::Said {
            field: 14,
            codes: &["not-color"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Color \"{value}\" is not correct: expecting hexadecimal color code (6 symbols).",
                ru: "Неверный цвет «{value}»: нужен шестнадцатеричный код из 6 знаков.",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_SHAPE_UPDATE_FIELDS: [tables::Field<'static>; 17] = tables::Field::rows(
    [
        ("sysmap_shapeid", tables::Type::ID, 7),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_SHAPE_TYPE_VALUES),
                ..tables::Type::ANY
            },
            13,
        ),
        (
            "x",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 65535,
                    },
                ],
                ..tables::Type::INT
            },
            21,
        ),
        (
            "y",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 65535,
                    },
                ],
                ..tables::Type::INT
            },
            28,
        ),
        (
            "width",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 65535,
                    },
                ],
                ..tables::Type::INT
            },
            35,
        ),
        (
            "height",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 65535,
                    },
                ],
                ..tables::Type::INT
            },
            42,
        ),
        ("text", tables::Type::TEXT, 49),
        (
            "font",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 12,
                    },
                ],
                ..tables::Type::INT
            },
            54,
        ),
        (
            "font_size",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 250,
                    },
                ],
                ..tables::Type::INT
            },
            60,
        ),
        (
            "font_color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                length: ::core::option::Option::Some(6),
                ..tables::Type::ANY
            },
            66,
        ),
        (
            "text_halign",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_TEXT_HALIGN_VALUES),
                ..tables::Type::ANY
            },
            76,
        ),
        (
            "text_valign",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_TEXT_VALIGN_VALUES),
                ..tables::Type::ANY
            },
            82,
        ),
        (
            "border_type",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_BORDER_TYPE_VALUES),
                ..tables::Type::ANY
            },
            88,
        ),
        (
            "border_width",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 50,
                    },
                ],
                ..tables::Type::INT
            },
            94,
        ),
        (
            "border_color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                length: ::core::option::Option::Some(6),
                ..tables::Type::ANY
            },
            100,
        ),
        (
            "background_color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                length: ::core::option::Option::Some(6),
                ..tables::Type::ANY
            },
            110,
        ),
        ("zindex", tables::Type::INT, 120),
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
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_SHAPE_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map-shape",
    name: "MapShapeUpdate",
    file: "spec/zabbix/types/map-shape.toml",
    form: tables::Form::Object,
    fields: &MAP_SHAPE_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 9,
        65535, 7, 14, 65535, 2, 16, 1, 65535, 65535, 65535, 65535, 65535, 8, 65535,
        65535, 65535, 0, 4, 15, 65535, 65535, 65535, 65535, 65535, 65535, 12, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 3, 5, 10, 11, 13, 65535, 6, 65535, 65535, 65535, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_SHAPE_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its id. In an update it names an existing one.",
            ru: "Идентификатор. При обновлении указывает на существующую.",
        },
        tables::Text {
            en: "What it is.",
            ru: "Вид фигуры.",
        },
        tables::Text {
            en: "Its left edge, in pixels; within the map.",
            ru: "Левый край, в пикселях, в пределах карты.",
        },
        tables::Text {
            en: "Its upper edge, in pixels; within the map.",
            ru: "Верхний край, в пикселях, в пределах карты.",
        },
        tables::Text {
            en: "Its width, in pixels, the map's at most; left out: 200.",
            ru: "Ширина, в пикселях, не больше ширины карты; если не задана — 200.",
        },
        tables::Text {
            en: "Its height, in pixels, the map's at most; left out: 200.",
            ru: "Высота, в пикселях, не больше высоты карты; если не задана — 200.",
        },
        tables::Text {
            en: "The text in it.",
            ru: "Текст внутри.",
        },
        tables::Text {
            en: "The number of the font.",
            ru: "Номер шрифта.",
        },
        tables::Text {
            en: "The size of the text, in pixels.",
            ru: "Размер текста, в пикселях.",
        },
        tables::Text {
            en: "The colour of the text.",
            ru: "Цвет текста.",
        },
        tables::Text {
            en: "Where the text stands from left to right.",
            ru: "Положение текста по горизонтали.",
        },
        tables::Text {
            en: "Where the text stands from top to bottom.",
            ru: "Положение текста по вертикали.",
        },
        tables::Text {
            en: "How the edge is drawn.",
            ru: "Как рисуется граница.",
        },
        tables::Text {
            en: "How thick the edge is, in pixels.",
            ru: "Толщина границы, в пикселях.",
        },
        tables::Text {
            en: "The colour of the edge.",
            ru: "Цвет границы.",
        },
        tables::Text {
            en: "The colour inside; empty for none.",
            ru: "Цвет заливки; пусто — без заливки.",
        },
        tables::Text {
            en: "What has the greater number stands in front.",
            ru: "Объект с большим числом стоит впереди.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 9,
            codes: &["not-color"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Color \"{value}\" is not correct: expecting hexadecimal color code (6 symbols).",
                ru: "Неверный цвет «{value}»: нужен шестнадцатеричный код из 6 знаков.",
            },
        },
        tables::Said {
            field: 14,
            codes: &["not-color"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Color \"{value}\" is not correct: expecting hexadecimal color code (6 symbols).",
                ru: "Неверный цвет «{value}»: нужен шестнадцатеричный код из 6 знаков.",
            },
        },
        tables::Said {
            field: 15,
            codes: &["not-color"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Color \"{value}\" is not correct: expecting hexadecimal color code (6 symbols).",
                ru: "Неверный цвет «{value}»: нужен шестнадцатеричный код из 6 знаков.",
            },
        },
    ],
};
