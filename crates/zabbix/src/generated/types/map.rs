// @generated from spec/zabbix/types/map.toml by `cargo xtask codegen`; do not edit.

//! The type `map`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "map")]
/// A map
#[non_exhaustive]
pub struct Map {
    /// The map's id.
    ///
    /// Id.
    pub sysmapid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The map's name.
    ///
    /// String, at most 128 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// How wide the map is, in pixels.
    ///
    /// Integer, 1–65535.
    pub width: ::core::option::Option<i64>,
    /// How high the map is, in pixels.
    ///
    /// Integer, 1–65535.
    pub height: ::core::option::Option<i64>,
    /// The image behind it; `0` for none.
    ///
    /// Id. `null` means absent.
    pub backgroundid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether the image behind it is scaled in proportion to the map.
    ///
    /// Bool (0 or 1). Since 7.4.
    pub background_scale: ::core::option::Option<bool>,
    /// The icon map that chooses icons of hosts; `0` for none.
    ///
    /// Id. `null` means absent.
    pub iconmapid: ::core::option::Option<::callsheet_runtime::Id>,
    /// What stands beside elements.
    ///
    /// One of the values below. `null` means absent.
    pub label_type: ::core::option::Option<MapLabelType>,
    /// On which side of elements the label stands.
    ///
    /// Named value or number.
    pub label_location: ::core::option::Option<MapLabelLocation>,
    /// Whether each kind of element has a label of its own, by the fields `label_type_…` and `label_string_…`.
    ///
    /// Bool (0 or 1).
    pub label_format: ::core::option::Option<bool>,
    /// With `label_format`: what stands beside hosts.
    ///
    /// Named value or number. `null` means absent.
    pub label_type_host: ::core::option::Option<MapLabelType>,
    /// With `label_format`: what stands beside host groups.
    ///
    /// Named value or number. `null` means absent.
    pub label_type_hostgroup: ::core::option::Option<MapLabelType>,
    /// With `label_format`: what stands beside triggers.
    ///
    /// Named value or number. `null` means absent.
    pub label_type_trigger: ::core::option::Option<MapLabelType>,
    /// With `label_format`: what stands beside maps.
    ///
    /// Named value or number. `null` means absent.
    pub label_type_map: ::core::option::Option<MapLabelType>,
    /// With `label_format`: what stands beside images.
    ///
    /// Named value or number. `null` means absent.
    pub label_type_image: ::core::option::Option<MapLabelType>,
    /// The label of hosts where `label_type_host` asks for one of its own.
    ///
    /// String, at most 255 characters.
    pub label_string_host: ::core::option::Option<::std::string::String>,
    /// The label of host groups where `label_type_hostgroup` asks for one of its own.
    ///
    /// String, at most 255 characters.
    pub label_string_hostgroup: ::core::option::Option<::std::string::String>,
    /// The label of triggers where `label_type_trigger` asks for one of its own.
    ///
    /// String, at most 255 characters.
    pub label_string_trigger: ::core::option::Option<::std::string::String>,
    /// The label of maps where `label_type_map` asks for one of its own.
    ///
    /// String, at most 255 characters.
    pub label_string_map: ::core::option::Option<::std::string::String>,
    /// The label of images where `label_type_image` asks for one of its own.
    ///
    /// String, at most 255 characters.
    pub label_string_image: ::core::option::Option<::std::string::String>,
    /// Whether macros in labels are filled in.
    ///
    /// Bool (0 or 1).
    pub expand_macros: ::core::option::Option<bool>,
    /// Whether icons are highlighted by the state of what they stand for.
    ///
    /// Bool (0 or 1).
    pub highlight: ::core::option::Option<bool>,
    /// Whether elements are marked whose trigger has changed lately.
    ///
    /// Bool (0 or 1).
    pub markelements: ::core::option::Option<bool>,
    /// How problems of an element are shown.
    ///
    /// One of the values below.
    pub expandproblem: ::core::option::Option<MapProblemDisplay>,
    /// How unacknowledged problems are counted.
    ///
    /// Named value or number.
    pub show_unack: ::core::option::Option<MapUnacknowledged>,
    /// Whether suppressed problems are shown.
    ///
    /// Bool (0 or 1).
    pub show_suppressed: ::core::option::Option<bool>,
    /// Problems less bad than this are not shown.
    ///
    /// Named value or number.
    pub severity_min: ::core::option::Option<super::super::types::action::Severity>,
    /// How far apart the lines of the grid are, in pixels.
    ///
    /// Integer, 20, 40, 50, 75, 100.
    pub grid_size: ::core::option::Option<i64>,
    /// Whether the editor shows the grid.
    ///
    /// Bool (0 or 1). `null` means absent.
    pub grid_show: ::core::option::Option<bool>,
    /// Whether the editor aligns elements to the grid.
    ///
    /// Bool (0 or 1). `null` means absent.
    pub grid_align: ::core::option::Option<bool>,
    /// Its owner; left out: the caller. Others may be named by administrators alone.
    ///
    /// Id. Not empty.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether it is seen by its owner and those it is shared with alone.
    ///
    /// Bool (0 or 1).
    pub private: ::core::option::Option<bool>,
    /// Users it is shared with. In an update they replace those until now.
    ///
    /// List of: object.
    pub users: ::core::option::Option<::std::vec::Vec<MapUsers>>,
    /// Groups of users it is shared with. In an update they replace those until now.
    ///
    /// List of: object.
    pub user_groups: ::core::option::Option<::std::vec::Vec<MapUserGroups>>,
    /// Links in the menu of elements. In an update they replace those until now.
    ///
    /// List of: object. `null` means absent.
    pub urls: ::core::option::Option<::std::vec::Vec<MapUrls>>,
    /// What stands on the map. In an update they replace those until now; an element with its id stays.
    ///
    /// List of: object.
    pub selements: ::core::option::Option<::std::vec::Vec<MapSelements>>,
    /// Lines between elements. In an update they replace those until now; a line with its id stays.
    ///
    /// List of: object.
    pub links: ::core::option::Option<::std::vec::Vec<MapLinks>>,
    /// Shapes. In an update they replace those until now; a shape with its id stays.
    ///
    /// List of: object.
    pub shapes: ::core::option::Option<
        ::std::vec::Vec<super::super::types::map_shape::MapShape>,
    >,
    /// Lines that join nothing. In an update they replace those until now; a line with its id stays.
    ///
    /// List of: object.
    pub lines: ::core::option::Option<
        ::std::vec::Vec<super::super::types::map_line::MapLine>,
    >,
    /// The icon map; an empty list for none. Filled by `selectIconMap`.
    ///
    /// Object.
    pub iconmap: ::core::option::Option<
        ::std::boxed::Box<super::super::types::icon_map::IconMap>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl Map {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`sysmapid`](Self::sysmapid).
    pub fn sysmapid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sysmapid, value);
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
    /// Sets [`backgroundid`](Self::backgroundid).
    pub fn backgroundid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.backgroundid, value);
        self
    }
    /// Sets [`background_scale`](Self::background_scale).
    pub fn background_scale(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.background_scale, value);
        self
    }
    /// Sets [`iconmapid`](Self::iconmapid).
    pub fn iconmapid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.iconmapid, value);
        self
    }
    /// Sets [`label_type`](Self::label_type).
    pub fn label_type(
        mut self,
        value: impl ::core::convert::Into<MapLabelType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_type, value);
        self
    }
    /// Sets [`label_location`](Self::label_location).
    pub fn label_location(
        mut self,
        value: impl ::core::convert::Into<MapLabelLocation>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_location, value);
        self
    }
    /// Sets [`label_format`](Self::label_format).
    pub fn label_format(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_format, value);
        self
    }
    /// Sets [`label_type_host`](Self::label_type_host).
    pub fn label_type_host(
        mut self,
        value: impl ::core::convert::Into<MapLabelType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_type_host, value);
        self
    }
    /// Sets [`label_type_hostgroup`](Self::label_type_hostgroup).
    pub fn label_type_hostgroup(
        mut self,
        value: impl ::core::convert::Into<MapLabelType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_type_hostgroup, value);
        self
    }
    /// Sets [`label_type_trigger`](Self::label_type_trigger).
    pub fn label_type_trigger(
        mut self,
        value: impl ::core::convert::Into<MapLabelType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_type_trigger, value);
        self
    }
    /// Sets [`label_type_map`](Self::label_type_map).
    pub fn label_type_map(
        mut self,
        value: impl ::core::convert::Into<MapLabelType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_type_map, value);
        self
    }
    /// Sets [`label_type_image`](Self::label_type_image).
    pub fn label_type_image(
        mut self,
        value: impl ::core::convert::Into<MapLabelType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_type_image, value);
        self
    }
    /// Sets [`label_string_host`](Self::label_string_host).
    pub fn label_string_host(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_string_host, value);
        self
    }
    /// Sets [`label_string_hostgroup`](Self::label_string_hostgroup).
    pub fn label_string_hostgroup(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_string_hostgroup, value);
        self
    }
    /// Sets [`label_string_trigger`](Self::label_string_trigger).
    pub fn label_string_trigger(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_string_trigger, value);
        self
    }
    /// Sets [`label_string_map`](Self::label_string_map).
    pub fn label_string_map(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_string_map, value);
        self
    }
    /// Sets [`label_string_image`](Self::label_string_image).
    pub fn label_string_image(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_string_image, value);
        self
    }
    /// Sets [`expand_macros`](Self::expand_macros).
    pub fn expand_macros(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.expand_macros, value);
        self
    }
    /// Sets [`highlight`](Self::highlight).
    pub fn highlight(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.highlight, value);
        self
    }
    /// Sets [`markelements`](Self::markelements).
    pub fn markelements(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.markelements, value);
        self
    }
    /// Sets [`expandproblem`](Self::expandproblem).
    pub fn expandproblem(
        mut self,
        value: impl ::core::convert::Into<MapProblemDisplay>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.expandproblem, value);
        self
    }
    /// Sets [`show_unack`](Self::show_unack).
    pub fn show_unack(
        mut self,
        value: impl ::core::convert::Into<MapUnacknowledged>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.show_unack, value);
        self
    }
    /// Sets [`show_suppressed`](Self::show_suppressed).
    pub fn show_suppressed(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.show_suppressed, value);
        self
    }
    /// Sets [`severity_min`](Self::severity_min).
    pub fn severity_min(
        mut self,
        value: impl ::core::convert::Into<super::super::types::action::Severity>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_min, value);
        self
    }
    /// Sets [`grid_size`](Self::grid_size).
    pub fn grid_size(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.grid_size, value);
        self
    }
    /// Sets [`grid_show`](Self::grid_show).
    pub fn grid_show(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.grid_show, value);
        self
    }
    /// Sets [`grid_align`](Self::grid_align).
    pub fn grid_align(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.grid_align, value);
        self
    }
    /// Sets [`userid`](Self::userid).
    pub fn userid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userid, value);
        self
    }
    /// Sets [`private`](Self::private).
    pub fn private(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.private, value);
        self
    }
    /// Sets [`users`](Self::users).
    pub fn users(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MapUsers>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.users, value);
        self
    }
    /// Sets [`user_groups`](Self::user_groups).
    pub fn user_groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MapUserGroups>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.user_groups, value);
        self
    }
    /// Sets [`urls`](Self::urls).
    pub fn urls(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MapUrls>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.urls, value);
        self
    }
    /// Sets [`selements`](Self::selements).
    pub fn selements(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MapSelements>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.selements, value);
        self
    }
    /// Sets [`links`](Self::links).
    pub fn links(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MapLinks>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.links, value);
        self
    }
    /// Sets [`shapes`](Self::shapes).
    pub fn shapes(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::map_shape::MapShape>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.shapes, value);
        self
    }
    /// Sets [`lines`](Self::lines).
    pub fn lines(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::map_line::MapLine>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.lines, value);
        self
    }
    /// Sets [`iconmap`](Self::iconmap).
    pub fn iconmap(
        mut self,
        value: impl ::core::convert::Into<
            ::std::boxed::Box<super::super::types::icon_map::IconMap>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.iconmap, value);
        self
    }
}
#[cfg(feature = "map")]
impl ::core::default::Default for Map {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    Map, super::super::TABLES, super::super::tables::shapes::TYPES_MAP_MAP; 0 =>
    sysmapid, 1 => name, 2 => width, 3 => height, 4 => backgroundid, 5 =>
    background_scale, 6 => iconmapid, 7 => label_type, 8 => label_location, 9 =>
    label_format, 10 => label_type_host, 11 => label_type_hostgroup, 12 =>
    label_type_trigger, 13 => label_type_map, 14 => label_type_image, 15 =>
    label_string_host, 16 => label_string_hostgroup, 17 => label_string_trigger, 18 =>
    label_string_map, 19 => label_string_image, 20 => expand_macros, 21 => highlight, 22
    => markelements, 23 => expandproblem, 24 => show_unack, 25 => show_suppressed, 26 =>
    severity_min, 27 => grid_size, 28 => grid_show, 29 => grid_align, 30 => userid, 31 =>
    private, 32 => users, 33 => user_groups, 34 => urls, 35 => selements, 36 => links, 37
    => shapes, 38 => lines, 39 => iconmap;; sysmapid name width height backgroundid
    background_scale iconmapid label_type label_location label_format label_type_host
    label_type_hostgroup label_type_trigger label_type_map label_type_image
    label_string_host label_string_hostgroup label_string_trigger label_string_map
    label_string_image expand_macros highlight markelements expandproblem show_unack
    show_suppressed severity_min grid_size grid_show grid_align userid private users
    user_groups urls selements links shapes lines iconmap
}
#[cfg(feature = "map")]
/// A map
#[non_exhaustive]
pub struct MapCreate {
    /// The map's name.
    ///
    /// String, at most 128 characters.
    pub name: ::std::string::String,
    /// How wide the map is, in pixels.
    ///
    /// Integer, 1–65535.
    pub width: i64,
    /// How high the map is, in pixels.
    ///
    /// Integer, 1–65535.
    pub height: i64,
    /// The image behind it; `0` for none.
    ///
    /// Id. `null` means absent.
    pub backgroundid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether the image behind it is scaled in proportion to the map.
    ///
    /// Bool (0 or 1). Since 7.4.
    pub background_scale: ::core::option::Option<bool>,
    /// The icon map that chooses icons of hosts; `0` for none.
    ///
    /// Id. `null` means absent.
    pub iconmapid: ::core::option::Option<::callsheet_runtime::Id>,
    /// What stands beside elements.
    ///
    /// One of the values below, one of "0", "1", "2", "3", "4". `null` means absent.
    pub label_type: ::core::option::Option<MapLabelType>,
    /// On which side of elements the label stands.
    ///
    /// Named value or number.
    pub label_location: ::core::option::Option<MapLabelLocation>,
    /// Whether each kind of element has a label of its own, by the fields `label_type_…` and `label_string_…`.
    ///
    /// Bool (0 or 1).
    pub label_format: ::core::option::Option<bool>,
    /// With `label_format`: what stands beside hosts.
    ///
    /// Named value or number. `null` means absent. What is right hangs on other fields.
    pub label_type_host: ::core::option::Option<MapLabelType>,
    /// With `label_format`: what stands beside host groups.
    ///
    /// Named value or number. `null` means absent. What is right hangs on other fields.
    pub label_type_hostgroup: ::core::option::Option<MapLabelType>,
    /// With `label_format`: what stands beside triggers.
    ///
    /// Named value or number. `null` means absent. What is right hangs on other fields.
    pub label_type_trigger: ::core::option::Option<MapLabelType>,
    /// With `label_format`: what stands beside maps.
    ///
    /// Named value or number. `null` means absent. What is right hangs on other fields.
    pub label_type_map: ::core::option::Option<MapLabelType>,
    /// With `label_format`: what stands beside images.
    ///
    /// Named value or number. `null` means absent. What is right hangs on other fields.
    pub label_type_image: ::core::option::Option<MapLabelType>,
    /// The label of hosts where `label_type_host` asks for one of its own.
    ///
    /// String, at most 255 characters.
    pub label_string_host: ::core::option::Option<::std::string::String>,
    /// The label of host groups where `label_type_hostgroup` asks for one of its own.
    ///
    /// String, at most 255 characters.
    pub label_string_hostgroup: ::core::option::Option<::std::string::String>,
    /// The label of triggers where `label_type_trigger` asks for one of its own.
    ///
    /// String, at most 255 characters.
    pub label_string_trigger: ::core::option::Option<::std::string::String>,
    /// The label of maps where `label_type_map` asks for one of its own.
    ///
    /// String, at most 255 characters.
    pub label_string_map: ::core::option::Option<::std::string::String>,
    /// The label of images where `label_type_image` asks for one of its own.
    ///
    /// String, at most 255 characters.
    pub label_string_image: ::core::option::Option<::std::string::String>,
    /// Whether macros in labels are filled in.
    ///
    /// Bool (0 or 1).
    pub expand_macros: ::core::option::Option<bool>,
    /// Whether icons are highlighted by the state of what they stand for.
    ///
    /// Bool (0 or 1).
    pub highlight: ::core::option::Option<bool>,
    /// Whether elements are marked whose trigger has changed lately.
    ///
    /// Bool (0 or 1).
    pub markelements: ::core::option::Option<bool>,
    /// How problems of an element are shown.
    ///
    /// One of the values below.
    pub expandproblem: ::core::option::Option<MapProblemDisplay>,
    /// How unacknowledged problems are counted.
    ///
    /// Named value or number.
    pub show_unack: ::core::option::Option<MapUnacknowledged>,
    /// Whether suppressed problems are shown.
    ///
    /// Bool (0 or 1).
    pub show_suppressed: ::core::option::Option<bool>,
    /// Problems less bad than this are not shown.
    ///
    /// Named value or number.
    pub severity_min: ::core::option::Option<super::super::types::action::Severity>,
    /// How far apart the lines of the grid are, in pixels.
    ///
    /// Integer, 20, 40, 50, 75, 100.
    pub grid_size: ::core::option::Option<i64>,
    /// Whether the editor shows the grid.
    ///
    /// Bool (0 or 1). `null` means absent.
    pub grid_show: ::core::option::Option<bool>,
    /// Whether the editor aligns elements to the grid.
    ///
    /// Bool (0 or 1). `null` means absent.
    pub grid_align: ::core::option::Option<bool>,
    /// Its owner; left out: the caller. Others may be named by administrators alone.
    ///
    /// Id. Not empty.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether it is seen by its owner and those it is shared with alone.
    ///
    /// Bool (0 or 1).
    pub private: ::core::option::Option<bool>,
    /// Users it is shared with. In an update they replace those until now.
    ///
    /// List of: object.
    pub users: ::core::option::Option<::std::vec::Vec<MapCreateUsers>>,
    /// Groups of users it is shared with. In an update they replace those until now.
    ///
    /// List of: object.
    pub user_groups: ::core::option::Option<::std::vec::Vec<MapCreateUserGroups>>,
    /// Links in the menu of elements. In an update they replace those until now.
    ///
    /// List of: object. `null` means absent.
    pub urls: ::core::option::Option<::std::vec::Vec<MapCreateUrls>>,
    /// What stands on the map. In an update they replace those until now; an element with its id stays.
    ///
    /// List of: object.
    pub selements: ::core::option::Option<::std::vec::Vec<MapCreateSelements>>,
    /// Lines between elements. In an update they replace those until now; a line with its id stays.
    ///
    /// List of: object.
    pub links: ::core::option::Option<::std::vec::Vec<MapCreateLinks>>,
    /// Shapes. In an update they replace those until now; a shape with its id stays.
    ///
    /// List of: object.
    pub shapes: ::core::option::Option<
        ::std::vec::Vec<super::super::types::map_shape::MapShapeCreate>,
    >,
    /// Lines that join nothing. In an update they replace those until now; a line with its id stays.
    ///
    /// List of: object.
    pub lines: ::core::option::Option<
        ::std::vec::Vec<super::super::types::map_line::MapLineCreate>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapCreate {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        width: impl ::core::convert::Into<i64>,
        height: impl ::core::convert::Into<i64>,
    ) -> Self {
        Self {
            name: name.into(),
            width: width.into(),
            height: height.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`backgroundid`](Self::backgroundid).
    pub fn backgroundid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.backgroundid, value);
        self
    }
    /// Sets [`background_scale`](Self::background_scale).
    pub fn background_scale(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.background_scale, value);
        self
    }
    /// Sets [`iconmapid`](Self::iconmapid).
    pub fn iconmapid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.iconmapid, value);
        self
    }
    /// Sets [`label_type`](Self::label_type).
    pub fn label_type(
        mut self,
        value: impl ::core::convert::Into<MapLabelType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_type, value);
        self
    }
    /// Sets [`label_location`](Self::label_location).
    pub fn label_location(
        mut self,
        value: impl ::core::convert::Into<MapLabelLocation>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_location, value);
        self
    }
    /// Sets [`label_format`](Self::label_format).
    pub fn label_format(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_format, value);
        self
    }
    /// Sets [`label_type_host`](Self::label_type_host).
    pub fn label_type_host(
        mut self,
        value: impl ::core::convert::Into<MapLabelType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_type_host, value);
        self
    }
    /// Sets [`label_type_hostgroup`](Self::label_type_hostgroup).
    pub fn label_type_hostgroup(
        mut self,
        value: impl ::core::convert::Into<MapLabelType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_type_hostgroup, value);
        self
    }
    /// Sets [`label_type_trigger`](Self::label_type_trigger).
    pub fn label_type_trigger(
        mut self,
        value: impl ::core::convert::Into<MapLabelType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_type_trigger, value);
        self
    }
    /// Sets [`label_type_map`](Self::label_type_map).
    pub fn label_type_map(
        mut self,
        value: impl ::core::convert::Into<MapLabelType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_type_map, value);
        self
    }
    /// Sets [`label_type_image`](Self::label_type_image).
    pub fn label_type_image(
        mut self,
        value: impl ::core::convert::Into<MapLabelType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_type_image, value);
        self
    }
    /// Sets [`label_string_host`](Self::label_string_host).
    pub fn label_string_host(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_string_host, value);
        self
    }
    /// Sets [`label_string_hostgroup`](Self::label_string_hostgroup).
    pub fn label_string_hostgroup(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_string_hostgroup, value);
        self
    }
    /// Sets [`label_string_trigger`](Self::label_string_trigger).
    pub fn label_string_trigger(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_string_trigger, value);
        self
    }
    /// Sets [`label_string_map`](Self::label_string_map).
    pub fn label_string_map(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_string_map, value);
        self
    }
    /// Sets [`label_string_image`](Self::label_string_image).
    pub fn label_string_image(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_string_image, value);
        self
    }
    /// Sets [`expand_macros`](Self::expand_macros).
    pub fn expand_macros(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.expand_macros, value);
        self
    }
    /// Sets [`highlight`](Self::highlight).
    pub fn highlight(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.highlight, value);
        self
    }
    /// Sets [`markelements`](Self::markelements).
    pub fn markelements(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.markelements, value);
        self
    }
    /// Sets [`expandproblem`](Self::expandproblem).
    pub fn expandproblem(
        mut self,
        value: impl ::core::convert::Into<MapProblemDisplay>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.expandproblem, value);
        self
    }
    /// Sets [`show_unack`](Self::show_unack).
    pub fn show_unack(
        mut self,
        value: impl ::core::convert::Into<MapUnacknowledged>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.show_unack, value);
        self
    }
    /// Sets [`show_suppressed`](Self::show_suppressed).
    pub fn show_suppressed(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.show_suppressed, value);
        self
    }
    /// Sets [`severity_min`](Self::severity_min).
    pub fn severity_min(
        mut self,
        value: impl ::core::convert::Into<super::super::types::action::Severity>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_min, value);
        self
    }
    /// Sets [`grid_size`](Self::grid_size).
    pub fn grid_size(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.grid_size, value);
        self
    }
    /// Sets [`grid_show`](Self::grid_show).
    pub fn grid_show(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.grid_show, value);
        self
    }
    /// Sets [`grid_align`](Self::grid_align).
    pub fn grid_align(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.grid_align, value);
        self
    }
    /// Sets [`userid`](Self::userid).
    pub fn userid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userid, value);
        self
    }
    /// Sets [`private`](Self::private).
    pub fn private(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.private, value);
        self
    }
    /// Sets [`users`](Self::users).
    pub fn users(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MapCreateUsers>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.users, value);
        self
    }
    /// Sets [`user_groups`](Self::user_groups).
    pub fn user_groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MapCreateUserGroups>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.user_groups, value);
        self
    }
    /// Sets [`urls`](Self::urls).
    pub fn urls(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MapCreateUrls>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.urls, value);
        self
    }
    /// Sets [`selements`](Self::selements).
    pub fn selements(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MapCreateSelements>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.selements, value);
        self
    }
    /// Sets [`links`](Self::links).
    pub fn links(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MapCreateLinks>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.links, value);
        self
    }
    /// Sets [`shapes`](Self::shapes).
    pub fn shapes(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::map_shape::MapShapeCreate,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.shapes, value);
        self
    }
    /// Sets [`lines`](Self::lines).
    pub fn lines(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::map_line::MapLineCreate,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.lines, value);
        self
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapCreate, super::super::TABLES, super::super::tables::shapes::TYPES_MAP_MAP_CREATE;
    0 => name, 1 => width, 2 => height, 3 => backgroundid, 4 => background_scale, 5 =>
    iconmapid, 6 => label_type, 7 => label_location, 8 => label_format, 9 =>
    label_type_host, 10 => label_type_hostgroup, 11 => label_type_trigger, 12 =>
    label_type_map, 13 => label_type_image, 14 => label_string_host, 15 =>
    label_string_hostgroup, 16 => label_string_trigger, 17 => label_string_map, 18 =>
    label_string_image, 19 => expand_macros, 20 => highlight, 21 => markelements, 22 =>
    expandproblem, 23 => show_unack, 24 => show_suppressed, 25 => severity_min, 26 =>
    grid_size, 27 => grid_show, 28 => grid_align, 29 => userid, 30 => private, 31 =>
    users, 32 => user_groups, 33 => urls, 34 => selements, 35 => links, 36 => shapes, 37
    => lines; name width height; backgroundid background_scale iconmapid label_type
    label_location label_format label_type_host label_type_hostgroup label_type_trigger
    label_type_map label_type_image label_string_host label_string_hostgroup
    label_string_trigger label_string_map label_string_image expand_macros highlight
    markelements expandproblem show_unack show_suppressed severity_min grid_size
    grid_show grid_align userid private users user_groups urls selements links shapes
    lines
}
#[cfg(feature = "map")]
/// A map
#[non_exhaustive]
pub struct MapUpdate {
    /// The map's id.
    ///
    /// Id.
    pub sysmapid: ::callsheet_runtime::Id,
    /// The map's name.
    ///
    /// String, at most 128 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// How wide the map is, in pixels.
    ///
    /// Integer, 1–65535.
    pub width: ::core::option::Option<i64>,
    /// How high the map is, in pixels.
    ///
    /// Integer, 1–65535.
    pub height: ::core::option::Option<i64>,
    /// The image behind it; `0` for none.
    ///
    /// Id. `null` means absent.
    pub backgroundid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether the image behind it is scaled in proportion to the map.
    ///
    /// Bool (0 or 1). Since 7.4.
    pub background_scale: ::core::option::Option<bool>,
    /// The icon map that chooses icons of hosts; `0` for none.
    ///
    /// Id. `null` means absent.
    pub iconmapid: ::core::option::Option<::callsheet_runtime::Id>,
    /// What stands beside elements.
    ///
    /// One of the values below, one of "0", "1", "2", "3", "4". `null` means absent.
    pub label_type: ::core::option::Option<MapLabelType>,
    /// On which side of elements the label stands.
    ///
    /// Named value or number.
    pub label_location: ::core::option::Option<MapLabelLocation>,
    /// Whether each kind of element has a label of its own, by the fields `label_type_…` and `label_string_…`.
    ///
    /// Bool (0 or 1).
    pub label_format: ::core::option::Option<bool>,
    /// With `label_format`: what stands beside hosts.
    ///
    /// Named value or number. `null` means absent. What is right hangs on other fields.
    pub label_type_host: ::core::option::Option<MapLabelType>,
    /// With `label_format`: what stands beside host groups.
    ///
    /// Named value or number. `null` means absent. What is right hangs on other fields.
    pub label_type_hostgroup: ::core::option::Option<MapLabelType>,
    /// With `label_format`: what stands beside triggers.
    ///
    /// Named value or number. `null` means absent. What is right hangs on other fields.
    pub label_type_trigger: ::core::option::Option<MapLabelType>,
    /// With `label_format`: what stands beside maps.
    ///
    /// Named value or number. `null` means absent. What is right hangs on other fields.
    pub label_type_map: ::core::option::Option<MapLabelType>,
    /// With `label_format`: what stands beside images.
    ///
    /// Named value or number. `null` means absent. What is right hangs on other fields.
    pub label_type_image: ::core::option::Option<MapLabelType>,
    /// The label of hosts where `label_type_host` asks for one of its own.
    ///
    /// String, at most 255 characters.
    pub label_string_host: ::core::option::Option<::std::string::String>,
    /// The label of host groups where `label_type_hostgroup` asks for one of its own.
    ///
    /// String, at most 255 characters.
    pub label_string_hostgroup: ::core::option::Option<::std::string::String>,
    /// The label of triggers where `label_type_trigger` asks for one of its own.
    ///
    /// String, at most 255 characters.
    pub label_string_trigger: ::core::option::Option<::std::string::String>,
    /// The label of maps where `label_type_map` asks for one of its own.
    ///
    /// String, at most 255 characters.
    pub label_string_map: ::core::option::Option<::std::string::String>,
    /// The label of images where `label_type_image` asks for one of its own.
    ///
    /// String, at most 255 characters.
    pub label_string_image: ::core::option::Option<::std::string::String>,
    /// Whether macros in labels are filled in.
    ///
    /// Bool (0 or 1).
    pub expand_macros: ::core::option::Option<bool>,
    /// Whether icons are highlighted by the state of what they stand for.
    ///
    /// Bool (0 or 1).
    pub highlight: ::core::option::Option<bool>,
    /// Whether elements are marked whose trigger has changed lately.
    ///
    /// Bool (0 or 1).
    pub markelements: ::core::option::Option<bool>,
    /// How problems of an element are shown.
    ///
    /// One of the values below.
    pub expandproblem: ::core::option::Option<MapProblemDisplay>,
    /// How unacknowledged problems are counted.
    ///
    /// Named value or number.
    pub show_unack: ::core::option::Option<MapUnacknowledged>,
    /// Whether suppressed problems are shown.
    ///
    /// Bool (0 or 1).
    pub show_suppressed: ::core::option::Option<bool>,
    /// Problems less bad than this are not shown.
    ///
    /// Named value or number.
    pub severity_min: ::core::option::Option<super::super::types::action::Severity>,
    /// How far apart the lines of the grid are, in pixels.
    ///
    /// Integer, 20, 40, 50, 75, 100.
    pub grid_size: ::core::option::Option<i64>,
    /// Whether the editor shows the grid.
    ///
    /// Bool (0 or 1). `null` means absent.
    pub grid_show: ::core::option::Option<bool>,
    /// Whether the editor aligns elements to the grid.
    ///
    /// Bool (0 or 1). `null` means absent.
    pub grid_align: ::core::option::Option<bool>,
    /// Its owner; left out: the caller. Others may be named by administrators alone.
    ///
    /// Id. Not empty.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether it is seen by its owner and those it is shared with alone.
    ///
    /// Bool (0 or 1).
    pub private: ::core::option::Option<bool>,
    /// Users it is shared with. In an update they replace those until now.
    ///
    /// List of: object.
    pub users: ::core::option::Option<::std::vec::Vec<MapUpdateUsers>>,
    /// Groups of users it is shared with. In an update they replace those until now.
    ///
    /// List of: object.
    pub user_groups: ::core::option::Option<::std::vec::Vec<MapUpdateUserGroups>>,
    /// Links in the menu of elements. In an update they replace those until now.
    ///
    /// List of: object. `null` means absent.
    pub urls: ::core::option::Option<::std::vec::Vec<MapUpdateUrls>>,
    /// What stands on the map. In an update they replace those until now; an element with its id stays.
    ///
    /// List of: object.
    pub selements: ::core::option::Option<::std::vec::Vec<MapUpdateSelements>>,
    /// Lines between elements. In an update they replace those until now; a line with its id stays.
    ///
    /// List of: object.
    pub links: ::core::option::Option<::std::vec::Vec<MapUpdateLinks>>,
    /// Shapes. In an update they replace those until now; a shape with its id stays.
    ///
    /// List of: object.
    pub shapes: ::core::option::Option<
        ::std::vec::Vec<super::super::types::map_shape::MapShapeUpdate>,
    >,
    /// Lines that join nothing. In an update they replace those until now; a line with its id stays.
    ///
    /// List of: object.
    pub lines: ::core::option::Option<
        ::std::vec::Vec<super::super::types::map_line::MapLineUpdate>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapUpdate {
    /// With what is required.
    pub fn new(sysmapid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            sysmapid: sysmapid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
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
    /// Sets [`backgroundid`](Self::backgroundid).
    pub fn backgroundid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.backgroundid, value);
        self
    }
    /// Sets [`background_scale`](Self::background_scale).
    pub fn background_scale(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.background_scale, value);
        self
    }
    /// Sets [`iconmapid`](Self::iconmapid).
    pub fn iconmapid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.iconmapid, value);
        self
    }
    /// Sets [`label_type`](Self::label_type).
    pub fn label_type(
        mut self,
        value: impl ::core::convert::Into<MapLabelType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_type, value);
        self
    }
    /// Sets [`label_location`](Self::label_location).
    pub fn label_location(
        mut self,
        value: impl ::core::convert::Into<MapLabelLocation>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_location, value);
        self
    }
    /// Sets [`label_format`](Self::label_format).
    pub fn label_format(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_format, value);
        self
    }
    /// Sets [`label_type_host`](Self::label_type_host).
    pub fn label_type_host(
        mut self,
        value: impl ::core::convert::Into<MapLabelType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_type_host, value);
        self
    }
    /// Sets [`label_type_hostgroup`](Self::label_type_hostgroup).
    pub fn label_type_hostgroup(
        mut self,
        value: impl ::core::convert::Into<MapLabelType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_type_hostgroup, value);
        self
    }
    /// Sets [`label_type_trigger`](Self::label_type_trigger).
    pub fn label_type_trigger(
        mut self,
        value: impl ::core::convert::Into<MapLabelType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_type_trigger, value);
        self
    }
    /// Sets [`label_type_map`](Self::label_type_map).
    pub fn label_type_map(
        mut self,
        value: impl ::core::convert::Into<MapLabelType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_type_map, value);
        self
    }
    /// Sets [`label_type_image`](Self::label_type_image).
    pub fn label_type_image(
        mut self,
        value: impl ::core::convert::Into<MapLabelType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_type_image, value);
        self
    }
    /// Sets [`label_string_host`](Self::label_string_host).
    pub fn label_string_host(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_string_host, value);
        self
    }
    /// Sets [`label_string_hostgroup`](Self::label_string_hostgroup).
    pub fn label_string_hostgroup(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_string_hostgroup, value);
        self
    }
    /// Sets [`label_string_trigger`](Self::label_string_trigger).
    pub fn label_string_trigger(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_string_trigger, value);
        self
    }
    /// Sets [`label_string_map`](Self::label_string_map).
    pub fn label_string_map(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_string_map, value);
        self
    }
    /// Sets [`label_string_image`](Self::label_string_image).
    pub fn label_string_image(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_string_image, value);
        self
    }
    /// Sets [`expand_macros`](Self::expand_macros).
    pub fn expand_macros(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.expand_macros, value);
        self
    }
    /// Sets [`highlight`](Self::highlight).
    pub fn highlight(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.highlight, value);
        self
    }
    /// Sets [`markelements`](Self::markelements).
    pub fn markelements(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.markelements, value);
        self
    }
    /// Sets [`expandproblem`](Self::expandproblem).
    pub fn expandproblem(
        mut self,
        value: impl ::core::convert::Into<MapProblemDisplay>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.expandproblem, value);
        self
    }
    /// Sets [`show_unack`](Self::show_unack).
    pub fn show_unack(
        mut self,
        value: impl ::core::convert::Into<MapUnacknowledged>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.show_unack, value);
        self
    }
    /// Sets [`show_suppressed`](Self::show_suppressed).
    pub fn show_suppressed(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.show_suppressed, value);
        self
    }
    /// Sets [`severity_min`](Self::severity_min).
    pub fn severity_min(
        mut self,
        value: impl ::core::convert::Into<super::super::types::action::Severity>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.severity_min, value);
        self
    }
    /// Sets [`grid_size`](Self::grid_size).
    pub fn grid_size(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.grid_size, value);
        self
    }
    /// Sets [`grid_show`](Self::grid_show).
    pub fn grid_show(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.grid_show, value);
        self
    }
    /// Sets [`grid_align`](Self::grid_align).
    pub fn grid_align(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.grid_align, value);
        self
    }
    /// Sets [`userid`](Self::userid).
    pub fn userid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userid, value);
        self
    }
    /// Sets [`private`](Self::private).
    pub fn private(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.private, value);
        self
    }
    /// Sets [`users`](Self::users).
    pub fn users(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MapUpdateUsers>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.users, value);
        self
    }
    /// Sets [`user_groups`](Self::user_groups).
    pub fn user_groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MapUpdateUserGroups>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.user_groups, value);
        self
    }
    /// Sets [`urls`](Self::urls).
    pub fn urls(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MapUpdateUrls>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.urls, value);
        self
    }
    /// Sets [`selements`](Self::selements).
    pub fn selements(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MapUpdateSelements>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.selements, value);
        self
    }
    /// Sets [`links`](Self::links).
    pub fn links(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MapUpdateLinks>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.links, value);
        self
    }
    /// Sets [`shapes`](Self::shapes).
    pub fn shapes(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::map_shape::MapShapeUpdate,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.shapes, value);
        self
    }
    /// Sets [`lines`](Self::lines).
    pub fn lines(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::map_line::MapLineUpdate,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.lines, value);
        self
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapUpdate, super::super::TABLES, super::super::tables::shapes::TYPES_MAP_MAP_UPDATE;
    0 => sysmapid, 1 => name, 2 => width, 3 => height, 4 => backgroundid, 5 =>
    background_scale, 6 => iconmapid, 7 => label_type, 8 => label_location, 9 =>
    label_format, 10 => label_type_host, 11 => label_type_hostgroup, 12 =>
    label_type_trigger, 13 => label_type_map, 14 => label_type_image, 15 =>
    label_string_host, 16 => label_string_hostgroup, 17 => label_string_trigger, 18 =>
    label_string_map, 19 => label_string_image, 20 => expand_macros, 21 => highlight, 22
    => markelements, 23 => expandproblem, 24 => show_unack, 25 => show_suppressed, 26 =>
    severity_min, 27 => grid_size, 28 => grid_show, 29 => grid_align, 30 => userid, 31 =>
    private, 32 => users, 33 => user_groups, 34 => urls, 35 => selements, 36 => links, 37
    => shapes, 38 => lines; sysmapid; name width height backgroundid background_scale
    iconmapid label_type label_location label_format label_type_host label_type_hostgroup
    label_type_trigger label_type_map label_type_image label_string_host
    label_string_hostgroup label_string_trigger label_string_map label_string_image
    expand_macros highlight markelements expandproblem show_unack show_suppressed
    severity_min grid_size grid_show grid_align userid private users user_groups urls
    selements links shapes lines
}
#[cfg(feature = "map")]
/// Users it is shared with. In an update they replace those until now.
#[non_exhaustive]
pub struct MapUsers {
    /// The id of the sharing itself.
    ///
    /// Id.
    pub sysmapuserid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The user's id.
    ///
    /// Id.
    pub userid: ::core::option::Option<::callsheet_runtime::Id>,
    /// What the user may do with it.
    ///
    /// One of the values below.
    pub permission: ::core::option::Option<super::super::types::dashboard::Permission>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapUsers {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`sysmapuserid`](Self::sysmapuserid).
    pub fn sysmapuserid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sysmapuserid, value);
        self
    }
    /// Sets [`userid`](Self::userid).
    pub fn userid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.userid, value);
        self
    }
    /// Sets [`permission`](Self::permission).
    pub fn permission(
        mut self,
        value: impl ::core::convert::Into<super::super::types::dashboard::Permission>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.permission, value);
        self
    }
}
#[cfg(feature = "map")]
impl ::core::default::Default for MapUsers {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapUsers, super::super::TABLES, super::super::tables::shapes::TYPES_MAP_MAP_USERS; 0
    => sysmapuserid, 1 => userid, 2 => permission;; sysmapuserid userid permission
}
#[cfg(feature = "map")]
/// Groups of users it is shared with. In an update they replace those until now.
#[non_exhaustive]
pub struct MapUserGroups {
    /// The id of the sharing itself.
    ///
    /// Id.
    pub sysmapusrgrpid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The group's id.
    ///
    /// Id.
    pub usrgrpid: ::core::option::Option<::callsheet_runtime::Id>,
    /// What the group may do with it.
    ///
    /// One of the values below.
    pub permission: ::core::option::Option<super::super::types::dashboard::Permission>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapUserGroups {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`sysmapusrgrpid`](Self::sysmapusrgrpid).
    pub fn sysmapusrgrpid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sysmapusrgrpid, value);
        self
    }
    /// Sets [`usrgrpid`](Self::usrgrpid).
    pub fn usrgrpid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.usrgrpid, value);
        self
    }
    /// Sets [`permission`](Self::permission).
    pub fn permission(
        mut self,
        value: impl ::core::convert::Into<super::super::types::dashboard::Permission>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.permission, value);
        self
    }
}
#[cfg(feature = "map")]
impl ::core::default::Default for MapUserGroups {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapUserGroups, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_MAP_USER_GROUPS; 0 => sysmapusrgrpid, 1 =>
    usrgrpid, 2 => permission;; sysmapusrgrpid usrgrpid permission
}
#[cfg(feature = "map")]
/// Links in the menu of elements. In an update they replace those until now.
#[non_exhaustive]
pub struct MapUrls {
    /// The link's id.
    ///
    /// Id.
    pub sysmapurlid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The map's id.
    ///
    /// Id.
    pub sysmapid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The link's name.
    ///
    /// String, at most 255 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// The address.
    ///
    /// String. Not empty.
    pub url: ::core::option::Option<::std::string::String>,
    /// Elements of which kind have it.
    ///
    /// Named value or number.
    pub elementtype: ::core::option::Option<MapElementType>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapUrls {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`sysmapurlid`](Self::sysmapurlid).
    pub fn sysmapurlid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sysmapurlid, value);
        self
    }
    /// Sets [`sysmapid`](Self::sysmapid).
    pub fn sysmapid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sysmapid, value);
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
    /// Sets [`url`](Self::url).
    pub fn url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.url, value);
        self
    }
    /// Sets [`elementtype`](Self::elementtype).
    pub fn elementtype(
        mut self,
        value: impl ::core::convert::Into<MapElementType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.elementtype, value);
        self
    }
}
#[cfg(feature = "map")]
impl ::core::default::Default for MapUrls {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapUrls, super::super::TABLES, super::super::tables::shapes::TYPES_MAP_MAP_URLS; 0 =>
    sysmapurlid, 1 => sysmapid, 2 => name, 3 => url, 4 => elementtype;; sysmapurlid
    sysmapid name url elementtype
}
#[cfg(feature = "map")]
/// What stands on the map. In an update they replace those until now; an element with its id stays.
#[non_exhaustive]
pub struct MapSelements {
    /// The element's id. In a request `links` name new elements by it; any number will do.
    ///
    /// Id.
    pub selementid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The map's id.
    ///
    /// Id.
    pub sysmapid: ::core::option::Option<::callsheet_runtime::Id>,
    /// What the element stands for. A new one has to say it.
    ///
    /// One of the values below.
    pub elementtype: ::core::option::Option<MapElementType>,
    /// What it stands for: one object, or triggers; nothing for an image.
    ///
    /// List of: object.
    pub elements: ::core::option::Option<::std::vec::Vec<MapSelementsElements>>,
    /// The icon by default. A new element has to say it.
    ///
    /// Id.
    pub iconid_off: ::core::option::Option<::callsheet_runtime::Id>,
    /// The icon where there is a problem; `0` for the default one.
    ///
    /// Id. `null` means absent.
    pub iconid_on: ::core::option::Option<::callsheet_runtime::Id>,
    /// The icon of what is disabled; `0` for the default one.
    ///
    /// Id. `null` means absent.
    pub iconid_disabled: ::core::option::Option<::callsheet_runtime::Id>,
    /// The icon during a maintenance; `0` for the default one.
    ///
    /// Id. `null` means absent.
    pub iconid_maintenance: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether the map's icon map may choose the icon.
    ///
    /// Bool (0 or 1).
    pub use_iconmap: ::core::option::Option<bool>,
    /// The text beside it.
    ///
    /// String, at most 2048 characters.
    pub label: ::core::option::Option<::std::string::String>,
    /// On which side the label stands.
    ///
    /// Named value or number.
    pub label_location: ::core::option::Option<MapLabelLocation>,
    /// Its place from the left, in pixels.
    ///
    /// Integer.
    pub x: ::core::option::Option<i64>,
    /// Its place from the top, in pixels.
    ///
    /// Integer.
    pub y: ::core::option::Option<i64>,
    /// How a host group is shown.
    ///
    /// Named value or number.
    pub elementsubtype: ::core::option::Option<MapGroupDisplay>,
    /// How much room hosts of a group have.
    ///
    /// Named value or number.
    pub areatype: ::core::option::Option<MapGroupArea>,
    /// How hosts of a group are placed.
    ///
    /// Named value or number.
    pub viewtype: ::core::option::Option<MapGroupPlacement>,
    /// How wide the area of a group is, in pixels.
    ///
    /// Integer.
    pub width: ::core::option::Option<i64>,
    /// How high the area of a group is, in pixels.
    ///
    /// Integer.
    pub height: ::core::option::Option<i64>,
    /// How `tags` go together.
    ///
    /// Named value or number.
    pub evaltype: ::core::option::Option<super::super::types::tag_filter::TagEvaluation>,
    /// Only problems with these tags are shown.
    ///
    /// List of: object.
    pub tags: ::core::option::Option<
        ::std::vec::Vec<super::super::types::map_element_tag::MapElementTag>,
    >,
    /// Links in the element's menu.
    ///
    /// List of: object.
    pub urls: ::core::option::Option<::std::vec::Vec<MapSelementsUrls>>,
    /// What the caller may do with it.
    ///
    /// Named value or number.
    pub permission: ::core::option::Option<super::super::types::dashboard::Permission>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapSelements {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`selementid`](Self::selementid).
    pub fn selementid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.selementid, value);
        self
    }
    /// Sets [`sysmapid`](Self::sysmapid).
    pub fn sysmapid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sysmapid, value);
        self
    }
    /// Sets [`elementtype`](Self::elementtype).
    pub fn elementtype(
        mut self,
        value: impl ::core::convert::Into<MapElementType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.elementtype, value);
        self
    }
    /// Sets [`elements`](Self::elements).
    pub fn elements(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MapSelementsElements>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.elements, value);
        self
    }
    /// Sets [`iconid_off`](Self::iconid_off).
    pub fn iconid_off(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.iconid_off, value);
        self
    }
    /// Sets [`iconid_on`](Self::iconid_on).
    pub fn iconid_on(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.iconid_on, value);
        self
    }
    /// Sets [`iconid_disabled`](Self::iconid_disabled).
    pub fn iconid_disabled(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.iconid_disabled, value);
        self
    }
    /// Sets [`iconid_maintenance`](Self::iconid_maintenance).
    pub fn iconid_maintenance(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.iconid_maintenance, value);
        self
    }
    /// Sets [`use_iconmap`](Self::use_iconmap).
    pub fn use_iconmap(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.use_iconmap, value);
        self
    }
    /// Sets [`label`](Self::label).
    pub fn label(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label, value);
        self
    }
    /// Sets [`label_location`](Self::label_location).
    pub fn label_location(
        mut self,
        value: impl ::core::convert::Into<MapLabelLocation>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_location, value);
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
    /// Sets [`elementsubtype`](Self::elementsubtype).
    pub fn elementsubtype(
        mut self,
        value: impl ::core::convert::Into<MapGroupDisplay>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.elementsubtype, value);
        self
    }
    /// Sets [`areatype`](Self::areatype).
    pub fn areatype(mut self, value: impl ::core::convert::Into<MapGroupArea>) -> Self {
        ::callsheet_runtime::record::set(&mut self.areatype, value);
        self
    }
    /// Sets [`viewtype`](Self::viewtype).
    pub fn viewtype(
        mut self,
        value: impl ::core::convert::Into<MapGroupPlacement>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.viewtype, value);
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
    /// Sets [`evaltype`](Self::evaltype).
    pub fn evaltype(
        mut self,
        value: impl ::core::convert::Into<super::super::types::tag_filter::TagEvaluation>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.evaltype, value);
        self
    }
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::map_element_tag::MapElementTag,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.tags, value);
        self
    }
    /// Sets [`urls`](Self::urls).
    pub fn urls(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MapSelementsUrls>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.urls, value);
        self
    }
    /// Sets [`permission`](Self::permission).
    pub fn permission(
        mut self,
        value: impl ::core::convert::Into<super::super::types::dashboard::Permission>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.permission, value);
        self
    }
}
#[cfg(feature = "map")]
impl ::core::default::Default for MapSelements {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapSelements, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_MAP_SELEMENTS; 0 => selementid, 1 =>
    sysmapid, 2 => elementtype, 3 => elements, 4 => iconid_off, 5 => iconid_on, 6 =>
    iconid_disabled, 7 => iconid_maintenance, 8 => use_iconmap, 9 => label, 10 =>
    label_location, 11 => x, 12 => y, 13 => elementsubtype, 14 => areatype, 15 =>
    viewtype, 16 => width, 17 => height, 18 => evaltype, 19 => tags, 20 => urls, 21 =>
    permission;; selementid sysmapid elementtype elements iconid_off iconid_on
    iconid_disabled iconid_maintenance use_iconmap label label_location x y
    elementsubtype areatype viewtype width height evaltype tags urls permission
}
#[cfg(feature = "map")]
/// What it stands for: one object, or triggers; nothing for an image.
#[non_exhaustive]
pub struct MapSelementsElements {
    /// The host, where the element stands for one.
    ///
    /// Id.
    pub hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The map, where the element stands for one.
    ///
    /// Id.
    pub sysmapid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The trigger, where the element stands for some.
    ///
    /// Id.
    pub triggerid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The host group, where the element stands for one.
    ///
    /// Id.
    pub groupid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapSelementsElements {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`hostid`](Self::hostid).
    pub fn hostid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hostid, value);
        self
    }
    /// Sets [`sysmapid`](Self::sysmapid).
    pub fn sysmapid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sysmapid, value);
        self
    }
    /// Sets [`triggerid`](Self::triggerid).
    pub fn triggerid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.triggerid, value);
        self
    }
    /// Sets [`groupid`](Self::groupid).
    pub fn groupid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.groupid, value);
        self
    }
}
#[cfg(feature = "map")]
impl ::core::default::Default for MapSelementsElements {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapSelementsElements, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_MAP_SELEMENTS_ELEMENTS; 0 => hostid, 1 =>
    sysmapid, 2 => triggerid, 3 => groupid;; hostid sysmapid triggerid groupid
}
#[cfg(feature = "map")]
/// Links in the element's menu.
#[non_exhaustive]
pub struct MapSelementsUrls {
    /// The link's id.
    ///
    /// Id.
    pub sysmapelementurlid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The element's id.
    ///
    /// Id.
    pub selementid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The link's name.
    ///
    /// String, at most 255 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// The address.
    ///
    /// String. Not empty.
    pub url: ::core::option::Option<::std::string::String>,
    /// With `expandUrls`: the id of the map's link.
    ///
    /// Id.
    pub sysmapurlid: ::core::option::Option<::callsheet_runtime::Id>,
    /// With `expandUrls`: the map's id.
    ///
    /// Id.
    pub sysmapid: ::core::option::Option<::callsheet_runtime::Id>,
    /// With `expandUrls`: the kind of element that the map's link is for.
    ///
    /// One of the values below.
    pub elementtype: ::core::option::Option<MapElementType>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapSelementsUrls {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`sysmapelementurlid`](Self::sysmapelementurlid).
    pub fn sysmapelementurlid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sysmapelementurlid, value);
        self
    }
    /// Sets [`selementid`](Self::selementid).
    pub fn selementid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.selementid, value);
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
    /// Sets [`url`](Self::url).
    pub fn url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.url, value);
        self
    }
    /// Sets [`sysmapurlid`](Self::sysmapurlid).
    pub fn sysmapurlid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sysmapurlid, value);
        self
    }
    /// Sets [`sysmapid`](Self::sysmapid).
    pub fn sysmapid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sysmapid, value);
        self
    }
    /// Sets [`elementtype`](Self::elementtype).
    pub fn elementtype(
        mut self,
        value: impl ::core::convert::Into<MapElementType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.elementtype, value);
        self
    }
}
#[cfg(feature = "map")]
impl ::core::default::Default for MapSelementsUrls {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapSelementsUrls, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_MAP_SELEMENTS_URLS; 0 => sysmapelementurlid,
    1 => selementid, 2 => name, 3 => url, 4 => sysmapurlid, 5 => sysmapid, 6 =>
    elementtype;; sysmapelementurlid selementid name url sysmapurlid sysmapid elementtype
}
#[cfg(feature = "map")]
/// Lines between elements. In an update they replace those until now; a line with its id stays.
#[non_exhaustive]
pub struct MapLinks {
    /// The line's id. In an update it names an existing one.
    ///
    /// Id.
    pub linkid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The map's id. In an update a line that is named by its id has to say it.
    ///
    /// Id.
    pub sysmapid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The element at one end, one of `selements`.
    ///
    /// Id.
    pub selementid1: ::core::option::Option<::callsheet_runtime::Id>,
    /// The element at the other end, one of `selements`.
    ///
    /// Id.
    pub selementid2: ::core::option::Option<::callsheet_runtime::Id>,
    /// How it is drawn.
    ///
    /// Named value or number.
    pub drawtype: ::core::option::Option<MapLinkDrawing>,
    /// Its colour.
    ///
    /// Colour (6 hexadecimal digits). `null` means absent.
    pub color: ::core::option::Option<::std::string::String>,
    /// The text on it.
    ///
    /// String, at most 2048 characters.
    pub label: ::core::option::Option<::std::string::String>,
    /// Triggers whose problem changes its look.
    ///
    /// List of: object.
    pub linktriggers: ::core::option::Option<::std::vec::Vec<MapLinksLinktriggers>>,
    /// What the caller may do with it.
    ///
    /// Named value or number.
    pub permission: ::core::option::Option<super::super::types::dashboard::Permission>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapLinks {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`linkid`](Self::linkid).
    pub fn linkid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.linkid, value);
        self
    }
    /// Sets [`sysmapid`](Self::sysmapid).
    pub fn sysmapid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sysmapid, value);
        self
    }
    /// Sets [`selementid1`](Self::selementid1).
    pub fn selementid1(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.selementid1, value);
        self
    }
    /// Sets [`selementid2`](Self::selementid2).
    pub fn selementid2(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.selementid2, value);
        self
    }
    /// Sets [`drawtype`](Self::drawtype).
    pub fn drawtype(
        mut self,
        value: impl ::core::convert::Into<MapLinkDrawing>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.drawtype, value);
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
    /// Sets [`label`](Self::label).
    pub fn label(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label, value);
        self
    }
    /// Sets [`linktriggers`](Self::linktriggers).
    pub fn linktriggers(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MapLinksLinktriggers>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.linktriggers, value);
        self
    }
    /// Sets [`permission`](Self::permission).
    pub fn permission(
        mut self,
        value: impl ::core::convert::Into<super::super::types::dashboard::Permission>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.permission, value);
        self
    }
}
#[cfg(feature = "map")]
impl ::core::default::Default for MapLinks {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapLinks, super::super::TABLES, super::super::tables::shapes::TYPES_MAP_MAP_LINKS; 0
    => linkid, 1 => sysmapid, 2 => selementid1, 3 => selementid2, 4 => drawtype, 5 =>
    color, 6 => label, 7 => linktriggers, 8 => permission;; linkid sysmapid selementid1
    selementid2 drawtype color label linktriggers permission
}
#[cfg(feature = "map")]
/// Triggers whose problem changes its look.
#[non_exhaustive]
pub struct MapLinksLinktriggers {
    /// The id within the line.
    ///
    /// Id.
    pub linktriggerid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The line's id.
    ///
    /// Id.
    pub linkid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The trigger's id.
    ///
    /// Id.
    pub triggerid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How the line is drawn in that case.
    ///
    /// Named value or number.
    pub drawtype: ::core::option::Option<MapLinkDrawing>,
    /// Its colour in that case.
    ///
    /// Colour (6 hexadecimal digits). `null` means absent.
    pub color: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapLinksLinktriggers {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`linktriggerid`](Self::linktriggerid).
    pub fn linktriggerid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.linktriggerid, value);
        self
    }
    /// Sets [`linkid`](Self::linkid).
    pub fn linkid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.linkid, value);
        self
    }
    /// Sets [`triggerid`](Self::triggerid).
    pub fn triggerid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.triggerid, value);
        self
    }
    /// Sets [`drawtype`](Self::drawtype).
    pub fn drawtype(
        mut self,
        value: impl ::core::convert::Into<MapLinkDrawing>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.drawtype, value);
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
}
#[cfg(feature = "map")]
impl ::core::default::Default for MapLinksLinktriggers {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapLinksLinktriggers, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_MAP_LINKS_LINKTRIGGERS; 0 => linktriggerid, 1
    => linkid, 2 => triggerid, 3 => drawtype, 4 => color;; linktriggerid linkid triggerid
    drawtype color
}
#[cfg(feature = "map")]
/// Users it is shared with. In an update they replace those until now.
#[non_exhaustive]
pub struct MapCreateUsers {
    /// The user's id.
    ///
    /// Id.
    pub userid: ::callsheet_runtime::Id,
    /// What the user may do with it.
    ///
    /// One of the values below.
    pub permission: super::super::types::dashboard::Permission,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapCreateUsers {
    /// With what is required.
    pub fn new(
        userid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        permission: impl ::core::convert::Into<
            super::super::types::dashboard::Permission,
        >,
    ) -> Self {
        Self {
            userid: userid.into(),
            permission: permission.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapCreateUsers, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_MAP_CREATE_USERS; 0 => userid, 1 =>
    permission; userid permission;
}
#[cfg(feature = "map")]
/// Groups of users it is shared with. In an update they replace those until now.
#[non_exhaustive]
pub struct MapCreateUserGroups {
    /// The group's id.
    ///
    /// Id.
    pub usrgrpid: ::callsheet_runtime::Id,
    /// What the group may do with it.
    ///
    /// One of the values below.
    pub permission: super::super::types::dashboard::Permission,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapCreateUserGroups {
    /// With what is required.
    pub fn new(
        usrgrpid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        permission: impl ::core::convert::Into<
            super::super::types::dashboard::Permission,
        >,
    ) -> Self {
        Self {
            usrgrpid: usrgrpid.into(),
            permission: permission.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapCreateUserGroups, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_MAP_CREATE_USER_GROUPS; 0 => usrgrpid, 1 =>
    permission; usrgrpid permission;
}
#[cfg(feature = "map")]
/// Links in the menu of elements. In an update they replace those until now.
#[non_exhaustive]
pub struct MapCreateUrls {
    /// The link's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// The address.
    ///
    /// Web address, at most 2048 characters, macros allowed: {$…} {…}. Not empty. What is right hangs on other fields.
    pub url: ::std::string::String,
    /// Elements of which kind have it.
    ///
    /// Named value or number.
    pub elementtype: ::core::option::Option<MapElementType>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapCreateUrls {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        url: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            name: name.into(),
            url: url.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`elementtype`](Self::elementtype).
    pub fn elementtype(
        mut self,
        value: impl ::core::convert::Into<MapElementType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.elementtype, value);
        self
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapCreateUrls, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_MAP_CREATE_URLS; 0 => name, 1 => url, 2 =>
    elementtype; name url; elementtype
}
#[cfg(feature = "map")]
/// What stands on the map. In an update they replace those until now; an element with its id stays.
#[non_exhaustive]
pub struct MapCreateSelements {
    /// The element's id. In a request `links` name new elements by it; any number will do.
    ///
    /// Id.
    pub selementid: ::core::option::Option<::callsheet_runtime::Id>,
    /// What the element stands for. A new one has to say it.
    ///
    /// One of the values below.
    pub elementtype: MapElementType,
    /// What it stands for: one object, or triggers; nothing for an image.
    ///
    /// List of: object. What is right hangs on other fields.
    pub elements: ::core::option::Option<::std::vec::Vec<MapCreateSelementsElements>>,
    /// The icon by default. A new element has to say it.
    ///
    /// Id, 1–9223372036854775807. Required when `elementtype present`.
    pub iconid_off: ::core::option::Option<::callsheet_runtime::Id>,
    /// The icon where there is a problem; `0` for the default one.
    ///
    /// Id. `null` means absent.
    pub iconid_on: ::core::option::Option<::callsheet_runtime::Id>,
    /// The icon of what is disabled; `0` for the default one.
    ///
    /// Id. `null` means absent.
    pub iconid_disabled: ::core::option::Option<::callsheet_runtime::Id>,
    /// The icon during a maintenance; `0` for the default one.
    ///
    /// Id. `null` means absent.
    pub iconid_maintenance: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether the map's icon map may choose the icon.
    ///
    /// Bool (0 or 1).
    pub use_iconmap: ::core::option::Option<bool>,
    /// The text beside it.
    ///
    /// String, at most 2048 characters.
    pub label: ::core::option::Option<::std::string::String>,
    /// On which side the label stands.
    ///
    /// Named value or number.
    pub label_location: ::core::option::Option<MapLabelLocation>,
    /// Its place from the left, in pixels.
    ///
    /// Integer.
    pub x: ::core::option::Option<i64>,
    /// Its place from the top, in pixels.
    ///
    /// Integer.
    pub y: ::core::option::Option<i64>,
    /// How a host group is shown.
    ///
    /// Named value or number.
    pub elementsubtype: ::core::option::Option<MapGroupDisplay>,
    /// How much room hosts of a group have.
    ///
    /// Named value or number.
    pub areatype: ::core::option::Option<MapGroupArea>,
    /// How hosts of a group are placed.
    ///
    /// Named value or number.
    pub viewtype: ::core::option::Option<MapGroupPlacement>,
    /// How wide the area of a group is, in pixels.
    ///
    /// Integer.
    pub width: ::core::option::Option<i64>,
    /// How high the area of a group is, in pixels.
    ///
    /// Integer.
    pub height: ::core::option::Option<i64>,
    /// How `tags` go together.
    ///
    /// Named value or number. What is right hangs on other fields.
    pub evaltype: ::core::option::Option<super::super::types::tag_filter::TagEvaluation>,
    /// Only problems with these tags are shown.
    ///
    /// List of: object.
    pub tags: ::core::option::Option<
        ::std::vec::Vec<super::super::types::map_element_tag::MapElementTag>,
    >,
    /// Links in the element's menu.
    ///
    /// List of: object.
    pub urls: ::core::option::Option<::std::vec::Vec<MapCreateSelementsUrls>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapCreateSelements {
    /// With what is required.
    pub fn new(elementtype: impl ::core::convert::Into<MapElementType>) -> Self {
        Self {
            elementtype: elementtype.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`selementid`](Self::selementid).
    pub fn selementid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.selementid, value);
        self
    }
    /// Sets [`elements`](Self::elements).
    pub fn elements(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MapCreateSelementsElements>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.elements, value);
        self
    }
    /// Sets [`iconid_off`](Self::iconid_off).
    pub fn iconid_off(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.iconid_off, value);
        self
    }
    /// Sets [`iconid_on`](Self::iconid_on).
    pub fn iconid_on(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.iconid_on, value);
        self
    }
    /// Sets [`iconid_disabled`](Self::iconid_disabled).
    pub fn iconid_disabled(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.iconid_disabled, value);
        self
    }
    /// Sets [`iconid_maintenance`](Self::iconid_maintenance).
    pub fn iconid_maintenance(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.iconid_maintenance, value);
        self
    }
    /// Sets [`use_iconmap`](Self::use_iconmap).
    pub fn use_iconmap(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.use_iconmap, value);
        self
    }
    /// Sets [`label`](Self::label).
    pub fn label(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label, value);
        self
    }
    /// Sets [`label_location`](Self::label_location).
    pub fn label_location(
        mut self,
        value: impl ::core::convert::Into<MapLabelLocation>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_location, value);
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
    /// Sets [`elementsubtype`](Self::elementsubtype).
    pub fn elementsubtype(
        mut self,
        value: impl ::core::convert::Into<MapGroupDisplay>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.elementsubtype, value);
        self
    }
    /// Sets [`areatype`](Self::areatype).
    pub fn areatype(mut self, value: impl ::core::convert::Into<MapGroupArea>) -> Self {
        ::callsheet_runtime::record::set(&mut self.areatype, value);
        self
    }
    /// Sets [`viewtype`](Self::viewtype).
    pub fn viewtype(
        mut self,
        value: impl ::core::convert::Into<MapGroupPlacement>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.viewtype, value);
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
    /// Sets [`evaltype`](Self::evaltype).
    pub fn evaltype(
        mut self,
        value: impl ::core::convert::Into<super::super::types::tag_filter::TagEvaluation>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.evaltype, value);
        self
    }
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::map_element_tag::MapElementTag,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.tags, value);
        self
    }
    /// Sets [`urls`](Self::urls).
    pub fn urls(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MapCreateSelementsUrls>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.urls, value);
        self
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapCreateSelements, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_MAP_CREATE_SELEMENTS; 0 => selementid, 1 =>
    elementtype, 2 => elements, 3 => iconid_off, 4 => iconid_on, 5 => iconid_disabled, 6
    => iconid_maintenance, 7 => use_iconmap, 8 => label, 9 => label_location, 10 => x, 11
    => y, 12 => elementsubtype, 13 => areatype, 14 => viewtype, 15 => width, 16 =>
    height, 17 => evaltype, 18 => tags, 19 => urls; elementtype; selementid elements
    iconid_off iconid_on iconid_disabled iconid_maintenance use_iconmap label
    label_location x y elementsubtype areatype viewtype width height evaltype tags urls
}
#[cfg(feature = "map")]
/// What it stands for: one object, or triggers; nothing for an image.
#[non_exhaustive]
pub struct MapCreateSelementsElements {
    /// The host, where the element stands for one.
    ///
    /// Id.
    pub hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The map, where the element stands for one.
    ///
    /// Id.
    pub sysmapid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The trigger, where the element stands for some.
    ///
    /// Id.
    pub triggerid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The host group, where the element stands for one.
    ///
    /// Id.
    pub groupid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapCreateSelementsElements {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`hostid`](Self::hostid).
    pub fn hostid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hostid, value);
        self
    }
    /// Sets [`sysmapid`](Self::sysmapid).
    pub fn sysmapid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sysmapid, value);
        self
    }
    /// Sets [`triggerid`](Self::triggerid).
    pub fn triggerid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.triggerid, value);
        self
    }
    /// Sets [`groupid`](Self::groupid).
    pub fn groupid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.groupid, value);
        self
    }
}
#[cfg(feature = "map")]
impl ::core::default::Default for MapCreateSelementsElements {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapCreateSelementsElements, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_MAP_CREATE_SELEMENTS_ELEMENTS; 0 => hostid, 1
    => sysmapid, 2 => triggerid, 3 => groupid;; hostid sysmapid triggerid groupid
}
#[cfg(feature = "map")]
/// Links in the element's menu.
#[non_exhaustive]
pub struct MapCreateSelementsUrls {
    /// The link's name.
    ///
    /// String, at most 255 characters.
    pub name: ::std::string::String,
    /// The address.
    ///
    /// Web address, at most 2048 characters, macros allowed: {$…} {…}. Not empty. What is right hangs on other fields.
    pub url: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapCreateSelementsUrls {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        url: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            name: name.into(),
            url: url.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapCreateSelementsUrls, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_MAP_CREATE_SELEMENTS_URLS; 0 => name, 1 =>
    url; name url;
}
#[cfg(feature = "map")]
/// Lines between elements. In an update they replace those until now; a line with its id stays.
#[non_exhaustive]
pub struct MapCreateLinks {
    /// The element at one end, one of `selements`.
    ///
    /// Id.
    pub selementid1: ::callsheet_runtime::Id,
    /// The element at the other end, one of `selements`.
    ///
    /// Id.
    pub selementid2: ::callsheet_runtime::Id,
    /// How it is drawn.
    ///
    /// Named value or number.
    pub drawtype: ::core::option::Option<MapLinkDrawing>,
    /// Its colour.
    ///
    /// Colour (6 hexadecimal digits). Not empty. `null` means absent.
    pub color: ::core::option::Option<::std::string::String>,
    /// The text on it.
    ///
    /// String, at most 2048 characters.
    pub label: ::core::option::Option<::std::string::String>,
    /// Triggers whose problem changes its look.
    ///
    /// List of: object.
    pub linktriggers: ::core::option::Option<
        ::std::vec::Vec<MapCreateLinksLinktriggers>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapCreateLinks {
    /// With what is required.
    pub fn new(
        selementid1: impl ::core::convert::Into<::callsheet_runtime::Id>,
        selementid2: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        Self {
            selementid1: selementid1.into(),
            selementid2: selementid2.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`drawtype`](Self::drawtype).
    pub fn drawtype(
        mut self,
        value: impl ::core::convert::Into<MapLinkDrawing>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.drawtype, value);
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
    /// Sets [`label`](Self::label).
    pub fn label(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label, value);
        self
    }
    /// Sets [`linktriggers`](Self::linktriggers).
    pub fn linktriggers(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MapCreateLinksLinktriggers>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.linktriggers, value);
        self
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapCreateLinks, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_MAP_CREATE_LINKS; 0 => selementid1, 1 =>
    selementid2, 2 => drawtype, 3 => color, 4 => label, 5 => linktriggers; selementid1
    selementid2; drawtype color label linktriggers
}
#[cfg(feature = "map")]
/// Triggers whose problem changes its look.
#[non_exhaustive]
pub struct MapCreateLinksLinktriggers {
    /// The trigger's id.
    ///
    /// Id.
    pub triggerid: ::callsheet_runtime::Id,
    /// How the line is drawn in that case.
    ///
    /// Named value or number.
    pub drawtype: ::core::option::Option<MapLinkDrawing>,
    /// Its colour in that case.
    ///
    /// Colour (6 hexadecimal digits). Not empty. `null` means absent.
    pub color: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapCreateLinksLinktriggers {
    /// With what is required.
    pub fn new(triggerid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            triggerid: triggerid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`drawtype`](Self::drawtype).
    pub fn drawtype(
        mut self,
        value: impl ::core::convert::Into<MapLinkDrawing>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.drawtype, value);
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
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapCreateLinksLinktriggers, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_MAP_CREATE_LINKS_LINKTRIGGERS; 0 =>
    triggerid, 1 => drawtype, 2 => color; triggerid; drawtype color
}
#[cfg(feature = "map")]
/// Users it is shared with. In an update they replace those until now.
#[non_exhaustive]
pub struct MapUpdateUsers {
    /// The user's id.
    ///
    /// Id.
    pub userid: ::callsheet_runtime::Id,
    /// What the user may do with it.
    ///
    /// One of the values below.
    pub permission: super::super::types::dashboard::Permission,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapUpdateUsers {
    /// With what is required.
    pub fn new(
        userid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        permission: impl ::core::convert::Into<
            super::super::types::dashboard::Permission,
        >,
    ) -> Self {
        Self {
            userid: userid.into(),
            permission: permission.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapUpdateUsers, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_MAP_UPDATE_USERS; 0 => userid, 1 =>
    permission; userid permission;
}
#[cfg(feature = "map")]
/// Groups of users it is shared with. In an update they replace those until now.
#[non_exhaustive]
pub struct MapUpdateUserGroups {
    /// The group's id.
    ///
    /// Id.
    pub usrgrpid: ::callsheet_runtime::Id,
    /// What the group may do with it.
    ///
    /// One of the values below.
    pub permission: super::super::types::dashboard::Permission,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapUpdateUserGroups {
    /// With what is required.
    pub fn new(
        usrgrpid: impl ::core::convert::Into<::callsheet_runtime::Id>,
        permission: impl ::core::convert::Into<
            super::super::types::dashboard::Permission,
        >,
    ) -> Self {
        Self {
            usrgrpid: usrgrpid.into(),
            permission: permission.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapUpdateUserGroups, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_MAP_UPDATE_USER_GROUPS; 0 => usrgrpid, 1 =>
    permission; usrgrpid permission;
}
#[cfg(feature = "map")]
/// Links in the menu of elements. In an update they replace those until now.
#[non_exhaustive]
pub struct MapUpdateUrls {
    /// The link's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// The address.
    ///
    /// Web address, at most 2048 characters, macros allowed: {$…} {…}. Not empty. What is right hangs on other fields.
    pub url: ::std::string::String,
    /// Elements of which kind have it.
    ///
    /// Named value or number.
    pub elementtype: ::core::option::Option<MapElementType>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapUpdateUrls {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        url: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            name: name.into(),
            url: url.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`elementtype`](Self::elementtype).
    pub fn elementtype(
        mut self,
        value: impl ::core::convert::Into<MapElementType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.elementtype, value);
        self
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapUpdateUrls, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_MAP_UPDATE_URLS; 0 => name, 1 => url, 2 =>
    elementtype; name url; elementtype
}
#[cfg(feature = "map")]
/// What stands on the map. In an update they replace those until now; an element with its id stays.
#[non_exhaustive]
pub struct MapUpdateSelements {
    /// The element's id. In a request `links` name new elements by it; any number will do.
    ///
    /// Id.
    pub selementid: ::core::option::Option<::callsheet_runtime::Id>,
    /// What the element stands for. A new one has to say it.
    ///
    /// One of the values below. Required when `selementid absent`.
    pub elementtype: ::core::option::Option<MapElementType>,
    /// What it stands for: one object, or triggers; nothing for an image.
    ///
    /// List of: object. What is right hangs on other fields.
    pub elements: ::core::option::Option<::std::vec::Vec<MapUpdateSelementsElements>>,
    /// The icon by default. A new element has to say it.
    ///
    /// Id, 1–9223372036854775807. Required when `selementid absent and elementtype present`.
    pub iconid_off: ::core::option::Option<::callsheet_runtime::Id>,
    /// The icon where there is a problem; `0` for the default one.
    ///
    /// Id. `null` means absent.
    pub iconid_on: ::core::option::Option<::callsheet_runtime::Id>,
    /// The icon of what is disabled; `0` for the default one.
    ///
    /// Id. `null` means absent.
    pub iconid_disabled: ::core::option::Option<::callsheet_runtime::Id>,
    /// The icon during a maintenance; `0` for the default one.
    ///
    /// Id. `null` means absent.
    pub iconid_maintenance: ::core::option::Option<::callsheet_runtime::Id>,
    /// Whether the map's icon map may choose the icon.
    ///
    /// Bool (0 or 1).
    pub use_iconmap: ::core::option::Option<bool>,
    /// The text beside it.
    ///
    /// String, at most 2048 characters.
    pub label: ::core::option::Option<::std::string::String>,
    /// On which side the label stands.
    ///
    /// Named value or number.
    pub label_location: ::core::option::Option<MapLabelLocation>,
    /// Its place from the left, in pixels.
    ///
    /// Integer.
    pub x: ::core::option::Option<i64>,
    /// Its place from the top, in pixels.
    ///
    /// Integer.
    pub y: ::core::option::Option<i64>,
    /// How a host group is shown.
    ///
    /// Named value or number.
    pub elementsubtype: ::core::option::Option<MapGroupDisplay>,
    /// How much room hosts of a group have.
    ///
    /// Named value or number.
    pub areatype: ::core::option::Option<MapGroupArea>,
    /// How hosts of a group are placed.
    ///
    /// Named value or number.
    pub viewtype: ::core::option::Option<MapGroupPlacement>,
    /// How wide the area of a group is, in pixels.
    ///
    /// Integer.
    pub width: ::core::option::Option<i64>,
    /// How high the area of a group is, in pixels.
    ///
    /// Integer.
    pub height: ::core::option::Option<i64>,
    /// How `tags` go together.
    ///
    /// Named value or number. What is right hangs on other fields.
    pub evaltype: ::core::option::Option<super::super::types::tag_filter::TagEvaluation>,
    /// Only problems with these tags are shown.
    ///
    /// List of: object.
    pub tags: ::core::option::Option<
        ::std::vec::Vec<super::super::types::map_element_tag::MapElementTag>,
    >,
    /// Links in the element's menu.
    ///
    /// List of: object.
    pub urls: ::core::option::Option<::std::vec::Vec<MapUpdateSelementsUrls>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapUpdateSelements {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`selementid`](Self::selementid).
    pub fn selementid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.selementid, value);
        self
    }
    /// Sets [`elementtype`](Self::elementtype).
    pub fn elementtype(
        mut self,
        value: impl ::core::convert::Into<MapElementType>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.elementtype, value);
        self
    }
    /// Sets [`elements`](Self::elements).
    pub fn elements(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MapUpdateSelementsElements>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.elements, value);
        self
    }
    /// Sets [`iconid_off`](Self::iconid_off).
    pub fn iconid_off(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.iconid_off, value);
        self
    }
    /// Sets [`iconid_on`](Self::iconid_on).
    pub fn iconid_on(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.iconid_on, value);
        self
    }
    /// Sets [`iconid_disabled`](Self::iconid_disabled).
    pub fn iconid_disabled(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.iconid_disabled, value);
        self
    }
    /// Sets [`iconid_maintenance`](Self::iconid_maintenance).
    pub fn iconid_maintenance(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.iconid_maintenance, value);
        self
    }
    /// Sets [`use_iconmap`](Self::use_iconmap).
    pub fn use_iconmap(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        ::callsheet_runtime::record::set(&mut self.use_iconmap, value);
        self
    }
    /// Sets [`label`](Self::label).
    pub fn label(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label, value);
        self
    }
    /// Sets [`label_location`](Self::label_location).
    pub fn label_location(
        mut self,
        value: impl ::core::convert::Into<MapLabelLocation>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label_location, value);
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
    /// Sets [`elementsubtype`](Self::elementsubtype).
    pub fn elementsubtype(
        mut self,
        value: impl ::core::convert::Into<MapGroupDisplay>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.elementsubtype, value);
        self
    }
    /// Sets [`areatype`](Self::areatype).
    pub fn areatype(mut self, value: impl ::core::convert::Into<MapGroupArea>) -> Self {
        ::callsheet_runtime::record::set(&mut self.areatype, value);
        self
    }
    /// Sets [`viewtype`](Self::viewtype).
    pub fn viewtype(
        mut self,
        value: impl ::core::convert::Into<MapGroupPlacement>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.viewtype, value);
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
    /// Sets [`evaltype`](Self::evaltype).
    pub fn evaltype(
        mut self,
        value: impl ::core::convert::Into<super::super::types::tag_filter::TagEvaluation>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.evaltype, value);
        self
    }
    /// Sets [`tags`](Self::tags).
    pub fn tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<
                super::super::types::map_element_tag::MapElementTag,
            >,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.tags, value);
        self
    }
    /// Sets [`urls`](Self::urls).
    pub fn urls(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MapUpdateSelementsUrls>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.urls, value);
        self
    }
}
#[cfg(feature = "map")]
impl ::core::default::Default for MapUpdateSelements {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapUpdateSelements, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_MAP_UPDATE_SELEMENTS; 0 => selementid, 1 =>
    elementtype, 2 => elements, 3 => iconid_off, 4 => iconid_on, 5 => iconid_disabled, 6
    => iconid_maintenance, 7 => use_iconmap, 8 => label, 9 => label_location, 10 => x, 11
    => y, 12 => elementsubtype, 13 => areatype, 14 => viewtype, 15 => width, 16 =>
    height, 17 => evaltype, 18 => tags, 19 => urls;; selementid elementtype elements
    iconid_off iconid_on iconid_disabled iconid_maintenance use_iconmap label
    label_location x y elementsubtype areatype viewtype width height evaltype tags urls
}
#[cfg(feature = "map")]
/// What it stands for: one object, or triggers; nothing for an image.
#[non_exhaustive]
pub struct MapUpdateSelementsElements {
    /// The host, where the element stands for one.
    ///
    /// Id.
    pub hostid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The map, where the element stands for one.
    ///
    /// Id.
    pub sysmapid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The trigger, where the element stands for some.
    ///
    /// Id.
    pub triggerid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The host group, where the element stands for one.
    ///
    /// Id.
    pub groupid: ::core::option::Option<::callsheet_runtime::Id>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapUpdateSelementsElements {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`hostid`](Self::hostid).
    pub fn hostid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hostid, value);
        self
    }
    /// Sets [`sysmapid`](Self::sysmapid).
    pub fn sysmapid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sysmapid, value);
        self
    }
    /// Sets [`triggerid`](Self::triggerid).
    pub fn triggerid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.triggerid, value);
        self
    }
    /// Sets [`groupid`](Self::groupid).
    pub fn groupid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.groupid, value);
        self
    }
}
#[cfg(feature = "map")]
impl ::core::default::Default for MapUpdateSelementsElements {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapUpdateSelementsElements, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_MAP_UPDATE_SELEMENTS_ELEMENTS; 0 => hostid, 1
    => sysmapid, 2 => triggerid, 3 => groupid;; hostid sysmapid triggerid groupid
}
#[cfg(feature = "map")]
/// Links in the element's menu.
#[non_exhaustive]
pub struct MapUpdateSelementsUrls {
    /// The link's name.
    ///
    /// String, at most 255 characters.
    pub name: ::std::string::String,
    /// The address.
    ///
    /// Web address, at most 2048 characters, macros allowed: {$…} {…}. Not empty. What is right hangs on other fields.
    pub url: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapUpdateSelementsUrls {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        url: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            name: name.into(),
            url: url.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapUpdateSelementsUrls, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_MAP_UPDATE_SELEMENTS_URLS; 0 => name, 1 =>
    url; name url;
}
#[cfg(feature = "map")]
/// Lines between elements. In an update they replace those until now; a line with its id stays.
#[non_exhaustive]
pub struct MapUpdateLinks {
    /// The line's id. In an update it names an existing one.
    ///
    /// Id.
    pub linkid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The map's id. In an update a line that is named by its id has to say it.
    ///
    /// Id. Required when `linkid present`.
    pub sysmapid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The element at one end, one of `selements`.
    ///
    /// Id.
    pub selementid1: ::callsheet_runtime::Id,
    /// The element at the other end, one of `selements`.
    ///
    /// Id.
    pub selementid2: ::callsheet_runtime::Id,
    /// How it is drawn.
    ///
    /// Named value or number.
    pub drawtype: ::core::option::Option<MapLinkDrawing>,
    /// Its colour.
    ///
    /// Colour (6 hexadecimal digits). Not empty. `null` means absent.
    pub color: ::core::option::Option<::std::string::String>,
    /// The text on it.
    ///
    /// String, at most 2048 characters.
    pub label: ::core::option::Option<::std::string::String>,
    /// Triggers whose problem changes its look.
    ///
    /// List of: object.
    pub linktriggers: ::core::option::Option<
        ::std::vec::Vec<MapUpdateLinksLinktriggers>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapUpdateLinks {
    /// With what is required.
    pub fn new(
        selementid1: impl ::core::convert::Into<::callsheet_runtime::Id>,
        selementid2: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        Self {
            selementid1: selementid1.into(),
            selementid2: selementid2.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`linkid`](Self::linkid).
    pub fn linkid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.linkid, value);
        self
    }
    /// Sets [`sysmapid`](Self::sysmapid).
    pub fn sysmapid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.sysmapid, value);
        self
    }
    /// Sets [`drawtype`](Self::drawtype).
    pub fn drawtype(
        mut self,
        value: impl ::core::convert::Into<MapLinkDrawing>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.drawtype, value);
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
    /// Sets [`label`](Self::label).
    pub fn label(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.label, value);
        self
    }
    /// Sets [`linktriggers`](Self::linktriggers).
    pub fn linktriggers(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MapUpdateLinksLinktriggers>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.linktriggers, value);
        self
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapUpdateLinks, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_MAP_UPDATE_LINKS; 0 => linkid, 1 => sysmapid,
    2 => selementid1, 3 => selementid2, 4 => drawtype, 5 => color, 6 => label, 7 =>
    linktriggers; selementid1 selementid2; linkid sysmapid drawtype color label
    linktriggers
}
#[cfg(feature = "map")]
/// Triggers whose problem changes its look.
#[non_exhaustive]
pub struct MapUpdateLinksLinktriggers {
    /// The id within the line.
    ///
    /// Id.
    pub linktriggerid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The trigger's id.
    ///
    /// Id. Required when `linktriggerid absent`.
    pub triggerid: ::core::option::Option<::callsheet_runtime::Id>,
    /// How the line is drawn in that case.
    ///
    /// Named value or number.
    pub drawtype: ::core::option::Option<MapLinkDrawing>,
    /// Its colour in that case.
    ///
    /// Colour (6 hexadecimal digits). Not empty. `null` means absent.
    pub color: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "map")]
impl MapUpdateLinksLinktriggers {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`linktriggerid`](Self::linktriggerid).
    pub fn linktriggerid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.linktriggerid, value);
        self
    }
    /// Sets [`triggerid`](Self::triggerid).
    pub fn triggerid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.triggerid, value);
        self
    }
    /// Sets [`drawtype`](Self::drawtype).
    pub fn drawtype(
        mut self,
        value: impl ::core::convert::Into<MapLinkDrawing>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.drawtype, value);
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
}
#[cfg(feature = "map")]
impl ::core::default::Default for MapUpdateLinksLinktriggers {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "map")]
::callsheet_runtime::record! {
    MapUpdateLinksLinktriggers, super::super::TABLES,
    super::super::tables::shapes::TYPES_MAP_MAP_UPDATE_LINKS_LINKTRIGGERS; 0 =>
    linktriggerid, 1 => triggerid, 2 => drawtype, 3 => color;; linktriggerid triggerid
    drawtype color
}
#[cfg(feature = "map")]
/// What a map element stands for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MapElementType {
    /// A host.
    ///
    /// `0` on the wire.
    Host,
    /// A map.
    ///
    /// `1` on the wire.
    Map,
    /// Triggers.
    ///
    /// `2` on the wire.
    Trigger,
    /// A host group.
    ///
    /// `3` on the wire.
    HostGroup,
    /// An image.
    ///
    /// `4` on the wire.
    Image,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "map")]
::callsheet_runtime::open_enum! {
    MapElementType, MAP_ELEMENT_TYPE_VALUES; 0 => Host, 1 => Map, 2 => Trigger, 3 =>
    HostGroup, 4 => Image
}
#[cfg(feature = "map")]
pub(crate) static MAP_ELEMENT_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/map",
    name: "MapElementType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Host",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Map",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Trigger",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "HostGroup",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Image",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "map")]
#[cfg(feature = "map")]
pub(crate) static MAP_ELEMENT_TYPE_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/map",
    name: "MapElementType",
    numeric: true,
    or_int: true,
    members: &[
        tables::Member {
            wire: "0",
            name: "Host",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Map",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Trigger",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "HostGroup",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Image",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "map")]
/// How much room hosts of a group have on a map.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MapGroupArea {
    /// The whole map.
    ///
    /// `0` on the wire.
    Map,
    /// An area of its own.
    ///
    /// `1` on the wire.
    Custom,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "map")]
::callsheet_runtime::open_enum! {
    MapGroupArea, MAP_GROUP_AREA_VALUES; 0 => Map, 1 => Custom
}
#[cfg(feature = "map")]
pub(crate) static MAP_GROUP_AREA_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/map",
    name: "MapGroupArea",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Map",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Custom",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "map")]
#[cfg(feature = "map")]
pub(crate) static MAP_GROUP_AREA_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/map",
    name: "MapGroupArea",
    numeric: true,
    or_int: true,
    members: &[
        tables::Member {
            wire: "0",
            name: "Map",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Custom",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "map")]
/// How a host group is shown on a map.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MapGroupDisplay {
    /// As one element.
    ///
    /// `0` on the wire.
    Group,
    /// As its hosts.
    ///
    /// `1` on the wire.
    Hosts,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "map")]
::callsheet_runtime::open_enum! {
    MapGroupDisplay, MAP_GROUP_DISPLAY_VALUES; 0 => Group, 1 => Hosts
}
#[cfg(feature = "map")]
pub(crate) static MAP_GROUP_DISPLAY_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/map",
    name: "MapGroupDisplay",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Group",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Hosts",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "map")]
#[cfg(feature = "map")]
pub(crate) static MAP_GROUP_DISPLAY_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/map",
    name: "MapGroupDisplay",
    numeric: true,
    or_int: true,
    members: &[
        tables::Member {
            wire: "0",
            name: "Group",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Hosts",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "map")]
/// How hosts of a group are placed on a map.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MapGroupPlacement {
    /// Evenly in a grid.
    ///
    /// `0` on the wire.
    Grid,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "map")]
::callsheet_runtime::open_enum! {
    MapGroupPlacement, MAP_GROUP_PLACEMENT_VALUES; 0 => Grid
}
#[cfg(feature = "map")]
pub(crate) static MAP_GROUP_PLACEMENT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/map",
    name: "MapGroupPlacement",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Grid",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "map")]
#[cfg(feature = "map")]
pub(crate) static MAP_GROUP_PLACEMENT_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/map",
    name: "MapGroupPlacement",
    numeric: true,
    or_int: true,
    members: &[
        tables::Member {
            wire: "0",
            name: "Grid",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "map")]
/// On which side of an element its label stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MapLabelLocation {
    /// As the map says.
    ///
    /// `-1` on the wire.
    Default,
    /// Below.
    ///
    /// `0` on the wire.
    Bottom,
    /// To the left.
    ///
    /// `1` on the wire.
    Left,
    /// To the right.
    ///
    /// `2` on the wire.
    Right,
    /// Above.
    ///
    /// `3` on the wire.
    Top,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "map")]
::callsheet_runtime::open_enum! {
    MapLabelLocation, MAP_LABEL_LOCATION_VALUES; 0 => Default, 1 => Bottom, 2 => Left, 3
    => Right, 4 => Top
}
#[cfg(feature = "map")]
pub(crate) static MAP_LABEL_LOCATION_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/map",
    name: "MapLabelLocation",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "-1",
            name: "Default",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "0",
            name: "Bottom",
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
        tables::Member {
            wire: "3",
            name: "Top",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "map")]
#[cfg(feature = "map")]
pub(crate) static MAP_LABEL_LOCATION_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/map",
    name: "MapLabelLocation",
    numeric: true,
    or_int: true,
    members: &[
        tables::Member {
            wire: "-1",
            name: "Default",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "0",
            name: "Bottom",
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
        tables::Member {
            wire: "3",
            name: "Top",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "map")]
/// What stands beside map elements.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MapLabelType {
    /// Their own label.
    ///
    /// `0` on the wire.
    Label,
    /// The IP address.
    ///
    /// `1` on the wire.
    Ip,
    /// The name.
    ///
    /// `2` on the wire.
    Name,
    /// The state alone.
    ///
    /// `3` on the wire.
    Status,
    /// Nothing.
    ///
    /// `4` on the wire.
    Nothing,
    /// A label of the kind of element.
    ///
    /// `5` on the wire.
    Custom,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "map")]
::callsheet_runtime::open_enum! {
    MapLabelType, MAP_LABEL_TYPE_VALUES; 0 => Label, 1 => Ip, 2 => Name, 3 => Status, 4
    => Nothing, 5 => Custom
}
#[cfg(feature = "map")]
pub(crate) static MAP_LABEL_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/map",
    name: "MapLabelType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Label",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Ip",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Name",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Status",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Nothing",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "Custom",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "map")]
#[cfg(feature = "map")]
pub(crate) static MAP_LABEL_TYPE_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/map",
    name: "MapLabelType",
    numeric: true,
    or_int: true,
    members: &[
        tables::Member {
            wire: "0",
            name: "Label",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Ip",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Name",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Status",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Nothing",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "Custom",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "map")]
/// How a line between map elements is drawn.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MapLinkDrawing {
    /// Thin.
    ///
    /// `0` on the wire.
    Line,
    /// Thick.
    ///
    /// `2` on the wire.
    Bold,
    /// In dots.
    ///
    /// `3` on the wire.
    Dotted,
    /// In dashes.
    ///
    /// `4` on the wire.
    Dashed,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "map")]
::callsheet_runtime::open_enum! {
    MapLinkDrawing, MAP_LINK_DRAWING_VALUES; 0 => Line, 1 => Bold, 2 => Dotted, 3 =>
    Dashed
}
#[cfg(feature = "map")]
pub(crate) static MAP_LINK_DRAWING_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/map",
    name: "MapLinkDrawing",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Line",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Bold",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Dotted",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Dashed",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "map")]
#[cfg(feature = "map")]
pub(crate) static MAP_LINK_DRAWING_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/map",
    name: "MapLinkDrawing",
    numeric: true,
    or_int: true,
    members: &[
        tables::Member {
            wire: "0",
            name: "Line",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Bold",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Dotted",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Dashed",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "map")]
/// How problems of a map element are shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MapProblemDisplay {
    /// Their number.
    ///
    /// `0` on the wire.
    Count,
    /// The name of a single one, else their number.
    ///
    /// `1` on the wire.
    NameIfSingle,
    /// Their number and the worst one.
    ///
    /// `2` on the wire.
    CountAndWorst,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "map")]
::callsheet_runtime::open_enum! {
    MapProblemDisplay, MAP_PROBLEM_DISPLAY_VALUES; 0 => Count, 1 => NameIfSingle, 2 =>
    CountAndWorst
}
#[cfg(feature = "map")]
pub(crate) static MAP_PROBLEM_DISPLAY_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/map",
    name: "MapProblemDisplay",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Count",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "NameIfSingle",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "CountAndWorst",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "map")]
/// How unacknowledged problems are counted on a map.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MapUnacknowledged {
    /// Together with the others.
    ///
    /// `0` on the wire.
    All,
    /// Unacknowledged ones alone.
    ///
    /// `1` on the wire.
    Unacknowledged,
    /// By themselves.
    ///
    /// `2` on the wire.
    Separate,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "map")]
::callsheet_runtime::open_enum! {
    MapUnacknowledged, MAP_UNACKNOWLEDGED_VALUES; 0 => All, 1 => Unacknowledged, 2 =>
    Separate
}
#[cfg(feature = "map")]
pub(crate) static MAP_UNACKNOWLEDGED_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/map",
    name: "MapUnacknowledged",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "All",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Unacknowledged",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Separate",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "map")]
#[cfg(feature = "map")]
pub(crate) static MAP_UNACKNOWLEDGED_OR_INT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/map",
    name: "MapUnacknowledged",
    numeric: true,
    or_int: true,
    members: &[
        tables::Member {
            wire: "0",
            name: "All",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Unacknowledged",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Separate",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "map")]
static MAP_FIELDS: [tables::Field<'static>; 40] = tables::Field::rows(
    [
        ("sysmapid", tables::Type::ID, 17),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            36,
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
            55,
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
            69,
        ),
        ("backgroundid", tables::Type::ID, 83),
        ("background_scale", tables::Type::BOOL, 93),
        ("iconmapid", tables::Type::ID, 99),
        (
            "label_type",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LABEL_TYPE_VALUES),
                ..tables::Type::ANY
            },
            109,
        ),
        (
            "label_location",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LABEL_LOCATION_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            121,
        ),
        ("label_format", tables::Type::BOOL, 131),
        (
            "label_type_host",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LABEL_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            140,
        ),
        (
            "label_type_hostgroup",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LABEL_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            161,
        ),
        (
            "label_type_trigger",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LABEL_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            182,
        ),
        (
            "label_type_map",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LABEL_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            203,
        ),
        (
            "label_type_image",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LABEL_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            224,
        ),
        (
            "label_string_host",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            245,
        ),
        (
            "label_string_hostgroup",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            266,
        ),
        (
            "label_string_trigger",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            287,
        ),
        (
            "label_string_map",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            308,
        ),
        (
            "label_string_image",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            330,
        ),
        ("expand_macros", tables::Type::BOOL, 351),
        ("highlight", tables::Type::BOOL, 360),
        ("markelements", tables::Type::BOOL, 369),
        (
            "expandproblem",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_PROBLEM_DISPLAY_VALUES),
                ..tables::Type::ANY
            },
            378,
        ),
        (
            "show_unack",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_UNACKNOWLEDGED_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            387,
        ),
        ("show_suppressed", tables::Type::BOOL, 397),
        (
            "severity_min",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::action::SEVERITY_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            405,
        ),
        (
            "grid_size",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 20,
                        last: 20,
                    },
                    tables::Range {
                        first: 40,
                        last: 40,
                    },
                    tables::Range {
                        first: 50,
                        last: 50,
                    },
                    tables::Range {
                        first: 75,
                        last: 75,
                    },
                    tables::Range {
                        first: 100,
                        last: 100,
                    },
                ],
                ..tables::Type::INT
            },
            415,
        ),
        ("grid_show", tables::Type::BOOL, 424),
        ("grid_align", tables::Type::BOOL, 433),
        ("userid", tables::Type::ID, 442),
        ("private", tables::Type::BOOL, 461),
        (
            "users",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_MAP_USERS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            469,
        ),
        (
            "userGroups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_MAP_USER_GROUPS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            534,
        ),
        (
            "urls",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_MAP_URLS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            599,
        ),
        (
            "selements",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_MAP_SELEMENTS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            689,
        ),
        (
            "links",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_MAP_LINKS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1084,
        ),
        (
            "shapes",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_SHAPE_MAP_SHAPE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1242,
        ),
        (
            "lines",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_LINE_MAP_LINE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1249,
        ),
        (
            "iconmap",
            tables::Type {
                kind: tables::Kind::Record(
                    tables::ShapeId(
                        super::super::tables::shapes::TYPES_ICON_MAP_ICON_MAP,
                    ),
                ),
                ..tables::Type::ANY
            },
            1256,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("map"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
                references: ::core::option::Option::Some("image"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                null: tables::Null::Absent,
                references: ::core::option::Option::Some("icon-map"),
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of", "null"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of", "null"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of", "null"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of", "null"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            28,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            29,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            30,
            tables::Facts {
                empty: tables::Empty::Refused,
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
            },
        ),
        (
            34,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            37,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "shape",
                        versions: tables::Versions::ALL,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            38,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "line",
                        versions: tables::Versions::ALL,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            39,
            tables::Facts {
                references: ::core::option::Option::Some("icon-map"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "Map",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_FIELDS,
    lookup: &[
        24, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 35, 10, 11, 65535, 65535, 65535, 37, 34,
        65535, 65535, 65535, 65535, 65535, 12, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 8, 65535, 65535, 65535, 65535, 65535, 65535, 22, 32, 65535, 65535, 65535,
        65535, 65535, 65535, 33, 65535, 31, 65535, 65535, 65535, 65535, 65535, 39, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 26, 65535, 65535, 7, 15, 16, 1, 17, 18, 19, 28, 65535, 65535,
        65535, 27, 65535, 2, 25, 65535, 65535, 65535, 23, 38, 65535, 4, 65535, 65535, 6,
        21, 65535, 65535, 65535, 14, 65535, 65535, 0, 5, 20, 65535, 30, 3, 9, 65535,
        65535, 65535, 65535, 65535, 65535, 29, 36, 65535, 13,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The map's id.",
            ru: "Идентификатор карты.",
        },
        tables::Text {
            en: "The map's name.",
            ru: "Название карты.",
        },
        tables::Text {
            en: "How wide the map is, in pixels.",
            ru: "Ширина карты, в пикселях.",
        },
        tables::Text {
            en: "How high the map is, in pixels.",
            ru: "Высота карты, в пикселях.",
        },
        tables::Text {
            en: "The image behind it; `0` for none.",
            ru: "Фоновое изображение; `0` — нет.",
        },
        tables::Text {
            en: "Whether the image behind it is scaled in proportion to the map.",
            ru: "Масштабировать ли фоновое изображение пропорционально карте.",
        },
        tables::Text {
            en: "The icon map that chooses icons of hosts; `0` for none.",
            ru: "Соответствие иконок для узлов сети; `0` — нет.",
        },
        tables::Text {
            en: "What stands beside elements.",
            ru: "Что подписывать у элементов.",
        },
        tables::Text {
            en: "On which side of elements the label stands.",
            ru: "С какой стороны элемента подпись.",
        },
        tables::Text {
            en: "Whether each kind of element has a label of its own, by the fields `label_type_…` and `label_string_…`.",
            ru: "Своя ли подпись у каждого вида элементов, по полям `label_type_…` и `label_string_…`.",
        },
        tables::Text {
            en: "With `label_format`: what stands beside hosts.",
            ru: "При `label_format`: что подписывать у узлов сети.",
        },
        tables::Text {
            en: "With `label_format`: what stands beside host groups.",
            ru: "При `label_format`: что подписывать у групп узлов сети.",
        },
        tables::Text {
            en: "With `label_format`: what stands beside triggers.",
            ru: "При `label_format`: что подписывать у триггеров.",
        },
        tables::Text {
            en: "With `label_format`: what stands beside maps.",
            ru: "При `label_format`: что подписывать у карт.",
        },
        tables::Text {
            en: "With `label_format`: what stands beside images.",
            ru: "При `label_format`: что подписывать у изображений.",
        },
        tables::Text {
            en: "The label of hosts where `label_type_host` asks for one of its own.",
            ru: "Подпись узлов сети, если `label_type_host` требует своей.",
        },
        tables::Text {
            en: "The label of host groups where `label_type_hostgroup` asks for one of its own.",
            ru: "Подпись групп узлов сети, если `label_type_hostgroup` требует своей.",
        },
        tables::Text {
            en: "The label of triggers where `label_type_trigger` asks for one of its own.",
            ru: "Подпись триггеров, если `label_type_trigger` требует своей.",
        },
        tables::Text {
            en: "The label of maps where `label_type_map` asks for one of its own.",
            ru: "Подпись карт, если `label_type_map` требует своей.",
        },
        tables::Text {
            en: "The label of images where `label_type_image` asks for one of its own.",
            ru: "Подпись изображений, если `label_type_image` требует своей.",
        },
        tables::Text {
            en: "Whether macros in labels are filled in.",
            ru: "Раскрывать ли макросы в подписях.",
        },
        tables::Text {
            en: "Whether icons are highlighted by the state of what they stand for.",
            ru: "Подсвечивать ли иконки по состоянию элементов.",
        },
        tables::Text {
            en: "Whether elements are marked whose trigger has changed lately.",
            ru: "Отмечать ли элементы, чьи триггеры недавно изменились.",
        },
        tables::Text {
            en: "How problems of an element are shown.",
            ru: "Как показывать проблемы элемента.",
        },
        tables::Text {
            en: "How unacknowledged problems are counted.",
            ru: "Как считать неподтверждённые проблемы.",
        },
        tables::Text {
            en: "Whether suppressed problems are shown.",
            ru: "Показывать ли подавленные проблемы.",
        },
        tables::Text {
            en: "Problems less bad than this are not shown.",
            ru: "Проблемы меньшей важности не показываются.",
        },
        tables::Text {
            en: "How far apart the lines of the grid are, in pixels.",
            ru: "Шаг сетки, в пикселях.",
        },
        tables::Text {
            en: "Whether the editor shows the grid.",
            ru: "Показывать ли сетку в редакторе.",
        },
        tables::Text {
            en: "Whether the editor aligns elements to the grid.",
            ru: "Выравнивать ли элементы по сетке в редакторе.",
        },
        tables::Text {
            en: "Its owner; left out: the caller. Others may be named by administrators alone.",
            ru: "Владелец; если не задан — вызывающий. Другого могут указать только администраторы.",
        },
        tables::Text {
            en: "Whether it is seen by its owner and those it is shared with alone.",
            ru: "Видна ли только владельцу и тем, кому открыта.",
        },
        tables::Text {
            en: "Users it is shared with. In an update they replace those until now.",
            ru: "Пользователи, которым открыта карта. При обновлении заменяют прежних.",
        },
        tables::Text {
            en: "Groups of users it is shared with. In an update they replace those until now.",
            ru: "Группы пользователей, которым открыта карта. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Links in the menu of elements. In an update they replace those until now.",
            ru: "Ссылки в меню элементов. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "What stands on the map. In an update they replace those until now; an element with its id stays.",
            ru: "Элементы карты. При обновлении заменяют прежние; элемент со своим идентификатором сохраняется.",
        },
        tables::Text {
            en: "Lines between elements. In an update they replace those until now; a line with its id stays.",
            ru: "Связи элементов. При обновлении заменяют прежние; связь со своим идентификатором сохраняется.",
        },
        tables::Text {
            en: "Shapes. In an update they replace those until now; a shape with its id stays.",
            ru: "Фигуры. При обновлении заменяют прежние; фигура со своим идентификатором сохраняется.",
        },
        tables::Text {
            en: "Lines that join nothing. In an update they replace those until now; a line with its id stays.",
            ru: "Линии, ничего не связывающие. При обновлении заменяют прежние; линия со своим идентификатором сохраняется.",
        },
        tables::Text {
            en: "The icon map; an empty list for none. Filled by `selectIconMap`.",
            ru: "Соответствие иконок; пустой список — нет. Заполняется по `selectIconMap`.",
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
                en: "No \"sysmapid\" given for map.",
                ru: "Не указан «sysmapid» карты.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Empty map ID.",
                ru: "Пустой идентификатор карты.",
            },
        },
        tables::Said {
            field: 0,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect map ID.",
                ru: "Неверный идентификатор карты.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["empty", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Map name cannot be empty.",
                ru: "Название карты не может быть пустым.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"name\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинно для поля «name»: {characters} знаков. Допустимо 128.",
            },
        },
        tables::Said {
            field: 1,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect fields for sysmap.",
                ru: "Карте нужны название, ширина и высота.",
            },
        },
        tables::Said {
            field: 2,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect \"width\" value for map \"{.name}\".",
                ru: "Неверная ширина карты «{.name}».",
            },
        },
        tables::Said {
            field: 3,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect fields for sysmap.",
                ru: "Карте нужны название, ширина и высота.",
            },
        },
        tables::Said {
            field: 3,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect \"height\" value for map \"{.name}\".",
                ru: "Неверная высота карты «{.name}».",
            },
        },
        tables::Said {
            field: 4,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"backgroundid\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «backgroundid».",
            },
        },
        tables::Said {
            field: 6,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"iconmapid\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «iconmapid».",
            },
        },
        tables::Said {
            field: 7,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect icon label type value for map \"{.name}\".",
                ru: "Неверный вид подписи значков карты «{.name}».",
            },
        },
        tables::Said {
            field: 8,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"label_location\".",
                ru: "Недопустимое значение «{value}» целого поля «label_location».",
            },
        },
        tables::Said {
            field: 9,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"label_format\".",
                ru: "Недопустимое значение «{value}» целого поля «label_format».",
            },
        },
        tables::Said {
            field: 10,
            codes: &[],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["1"],
                    ),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"label_type_host\".",
                ru: "Недопустимое значение «{value}» целого поля «label_type_host».",
            },
        },
        tables::Said {
            field: 10,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect host label type value for map \"{.name}\".",
                ru: "Неверный вид подписи узлов сети карты «{.name}».",
            },
        },
        tables::Said {
            field: 11,
            codes: &[],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["1"],
                    ),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"label_type_hostgroup\".",
                ru: "Недопустимое значение «{value}» целого поля «label_type_hostgroup».",
            },
        },
        tables::Said {
            field: 11,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect host group label type value for map \"{.name}\".",
                ru: "Неверный вид подписи групп узлов сети карты «{.name}».",
            },
        },
        tables::Said {
            field: 12,
            codes: &[],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["1"],
                    ),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"label_type_trigger\".",
                ru: "Недопустимое значение «{value}» целого поля «label_type_trigger».",
            },
        },
        tables::Said {
            field: 12,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect trigger label type value for map \"{.name}\".",
                ru: "Неверный вид подписи триггеров карты «{.name}».",
            },
        },
        tables::Said {
            field: 13,
            codes: &[],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["1"],
                    ),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"label_type_map\".",
                ru: "Недопустимое значение «{value}» целого поля «label_type_map».",
            },
        },
        tables::Said {
            field: 13,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect map label type value for map \"{.name}\".",
                ru: "Неверный вид подписи карт карты «{.name}».",
            },
        },
        tables::Said {
            field: 14,
            codes: &[],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["1"],
                    ),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"label_type_image\".",
                ru: "Недопустимое значение «{value}» целого поля «label_type_image».",
            },
        },
        tables::Said {
            field: 14,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect image label type value for map \"{.name}\".",
                ru: "Неверный вид подписи изображений карты «{.name}».",
            },
        },
        tables::Said {
            field: 15,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_host\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_host»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 15,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[9],
                                },
                                &["1"],
                            ),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[10],
                            }),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_host\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_host»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 15,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"label_string_host\": value is too long.",
                ru: "Недопустимое значение поля «label_string_host»: значение слишком длинно.",
            },
        },
        tables::Said {
            field: 16,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_hostgroup\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_hostgroup»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 16,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[9],
                                },
                                &["1"],
                            ),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[11],
                            }),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_hostgroup\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_hostgroup»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 16,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"label_string_hostgroup\": value is too long.",
                ru: "Недопустимое значение поля «label_string_hostgroup»: значение слишком длинно.",
            },
        },
        tables::Said {
            field: 17,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_trigger\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_trigger»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 17,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[9],
                                },
                                &["1"],
                            ),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[12],
                            }),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_trigger\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_trigger»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 17,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"label_string_trigger\": value is too long.",
                ru: "Недопустимое значение поля «label_string_trigger»: значение слишком длинно.",
            },
        },
        tables::Said {
            field: 18,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_map\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_map»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 18,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[9],
                                },
                                &["1"],
                            ),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[13],
                            }),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_map\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_map»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 18,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"label_string_map\": value is too long.",
                ru: "Недопустимое значение поля «label_string_map»: значение слишком длинно.",
            },
        },
        tables::Said {
            field: 19,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_image\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_image»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 19,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[9],
                                },
                                &["1"],
                            ),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[14],
                            }),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_image\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_image»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 19,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"label_string_image\": value is too long.",
                ru: "Недопустимое значение поля «label_string_image»: значение слишком длинно.",
            },
        },
        tables::Said {
            field: 20,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"expand_macros\".",
                ru: "Недопустимое значение «{value}» целого поля «expand_macros».",
            },
        },
        tables::Said {
            field: 21,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"highlight\".",
                ru: "Недопустимое значение «{value}» целого поля «highlight».",
            },
        },
        tables::Said {
            field: 22,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"markelements\".",
                ru: "Недопустимое значение «{value}» целого поля «markelements».",
            },
        },
        tables::Said {
            field: 23,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"expandproblem\": value must be one of 0, 1, 2.",
                ru: "Недопустимое значение поля «expandproblem»: допустимо 0, 1, 2.",
            },
        },
        tables::Said {
            field: 24,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"show_unack\".",
                ru: "Недопустимое значение «{value}» целого поля «show_unack».",
            },
        },
        tables::Said {
            field: 25,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"show_suppressed\": value must be one of 0, 1.",
                ru: "Недопустимое значение поля «show_suppressed»: допустимо 0, 1.",
            },
        },
        tables::Said {
            field: 26,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"severity_min\".",
                ru: "Недопустимое значение «{value}» целого поля «severity_min».",
            },
        },
        tables::Said {
            field: 27,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is invalid for parameter \"grid_show\". Choices are: \"20\", \"40\", \"50\", \"75\", \"100\".",
                ru: "Недопустимый шаг сетки «{value}»: возможны 20, 40, 50, 75, 100.",
            },
        },
        tables::Said {
            field: 28,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is invalid for parameter \"grid_show\". Choices are: \"1\" and \"0\".",
                ru: "Недопустимое значение «{value}» параметра «grid_show»: возможны 1 и 0.",
            },
        },
        tables::Said {
            field: 29,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is invalid for parameter \"grid_align\". Choices are: \"1\" and \"0\"",
                ru: "Недопустимое значение «{value}» параметра «grid_align»: возможны 1 и 0.",
            },
        },
        tables::Said {
            field: 30,
            codes: &["null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Map owner cannot be empty.",
                ru: "У карты должен быть владелец.",
            },
        },
        tables::Said {
            field: 30,
            codes: &[],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::Filled(tables::Path {
                        from: tables::From::Here,
                        steps: &[30],
                    }),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Map owner cannot be empty.",
                ru: "У карты должен быть владелец.",
            },
        },
        tables::Said {
            field: 30,
            codes: &["not-id"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect user ID specified for map \"{.name}\".",
                ru: "Неизвестный владелец карты «{.name}».",
            },
        },
        tables::Said {
            field: 31,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect \"private\" value \"{value}\" for map \"{.name}\".",
                ru: "Недопустимое значение «private»: «{value}» у карты «{.name}».",
            },
        },
        tables::Said {
            field: 32,
            codes: &["not-list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 32,
            codes: &["duplicate-of"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Duplicate userid \"{1}\" in users for map \"{.name}\".",
                ru: "Доступ для «{1}» повторяется в карте «{.name}».",
            },
        },
        tables::Said {
            field: 33,
            codes: &["not-list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 33,
            codes: &["duplicate-of"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Duplicate \"usrgrpid\" \"{1}\" in user groups for map \"{.name}\".",
                ru: "Доступ для «{1}» повторяется в карте «{.name}».",
            },
        },
        tables::Said {
            field: 34,
            codes: &["duplicate-of"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "URL name should be unique for map \"{.name}\".",
                ru: "Название ссылки повторяется в карте «{.name}».",
            },
        },
        tables::Said {
            field: 35,
            codes: &["not-list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_CREATE_FIELDS: [tables::Field<'static>; 38] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            36,
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
            55,
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
            69,
        ),
        ("backgroundid", tables::Type::ID, 83),
        ("background_scale", tables::Type::BOOL, 93),
        ("iconmapid", tables::Type::ID, 99),
        (
            "label_type",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LABEL_TYPE_VALUES),
                words: &["0", "1", "2", "3", "4"],
                ..tables::Type::ANY
            },
            109,
        ),
        (
            "label_location",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LABEL_LOCATION_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            121,
        ),
        ("label_format", tables::Type::BOOL, 131),
        (
            "label_type_host",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LABEL_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            140,
        ),
        (
            "label_type_hostgroup",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LABEL_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            161,
        ),
        (
            "label_type_trigger",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LABEL_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            182,
        ),
        (
            "label_type_map",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LABEL_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            203,
        ),
        (
            "label_type_image",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LABEL_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            224,
        ),
        (
            "label_string_host",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            245,
        ),
        (
            "label_string_hostgroup",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            266,
        ),
        (
            "label_string_trigger",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            287,
        ),
        (
            "label_string_map",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            308,
        ),
        (
            "label_string_image",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            330,
        ),
        ("expand_macros", tables::Type::BOOL, 351),
        ("highlight", tables::Type::BOOL, 360),
        ("markelements", tables::Type::BOOL, 369),
        (
            "expandproblem",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_PROBLEM_DISPLAY_VALUES),
                ..tables::Type::ANY
            },
            378,
        ),
        (
            "show_unack",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_UNACKNOWLEDGED_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            387,
        ),
        ("show_suppressed", tables::Type::BOOL, 397),
        (
            "severity_min",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::action::SEVERITY_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            405,
        ),
        (
            "grid_size",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 20,
                        last: 20,
                    },
                    tables::Range {
                        first: 40,
                        last: 40,
                    },
                    tables::Range {
                        first: 50,
                        last: 50,
                    },
                    tables::Range {
                        first: 75,
                        last: 75,
                    },
                    tables::Range {
                        first: 100,
                        last: 100,
                    },
                ],
                ..tables::Type::INT
            },
            415,
        ),
        ("grid_show", tables::Type::BOOL, 424),
        ("grid_align", tables::Type::BOOL, 433),
        ("userid", tables::Type::ID, 442),
        ("private", tables::Type::BOOL, 461),
        (
            "users",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_MAP_CREATE_USERS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            469,
        ),
        (
            "userGroups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_MAP_CREATE_USER_GROUPS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            534,
        ),
        (
            "urls",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_MAP_CREATE_URLS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            599,
        ),
        (
            "selements",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_MAP_CREATE_SELEMENTS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            689,
        ),
        (
            "links",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_MAP_CREATE_LINKS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1084,
        ),
        (
            "shapes",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_SHAPE_MAP_SHAPE_CREATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1242,
        ),
        (
            "lines",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_LINE_MAP_LINE_CREATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1249,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (1, tables::Facts::REQUIRED),
        (2, tables::Facts::REQUIRED),
        (
            3,
            tables::Facts {
                null: tables::Null::Absent,
                references: ::core::option::Option::Some("image"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                null: tables::Null::Absent,
                references: ::core::option::Option::Some("icon-map"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of", "null"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                null: tables::Null::Absent,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[8],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MAP_LABEL_TYPE_VALUES),
                            words: &["0", "1", "2", "3", "4", "5"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 148,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                null: tables::Null::Absent,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[8],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MAP_LABEL_TYPE_VALUES),
                            words: &["0", "2", "3", "4", "5"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 169,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                null: tables::Null::Absent,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[8],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MAP_LABEL_TYPE_VALUES),
                            words: &["0", "2", "3", "4", "5"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 190,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                null: tables::Null::Absent,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[8],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MAP_LABEL_TYPE_VALUES),
                            words: &["0", "2", "3", "4", "5"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 211,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                null: tables::Null::Absent,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[8],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MAP_LABEL_TYPE_VALUES),
                            words: &["0", "2", "4", "5"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 232,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of", "null"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of", "null"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of", "null"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            27,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            28,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            29,
            tables::Facts {
                empty: tables::Empty::Refused,
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
            },
        ),
        (
            33,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            36,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "shape",
                        versions: tables::Versions::ALL,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            37,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "line",
                        versions: tables::Versions::ALL,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "MapCreate",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_CREATE_FIELDS,
    lookup: &[
        23, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 34, 9, 10, 65535, 65535, 65535, 36, 33, 65535,
        65535, 65535, 65535, 65535, 11, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        7, 65535, 65535, 65535, 65535, 65535, 65535, 21, 31, 65535, 65535, 65535, 65535,
        65535, 65535, 32, 65535, 30, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 25, 65535, 65535, 6, 14, 15, 0, 16, 17, 18, 27, 65535, 65535,
        65535, 26, 65535, 1, 24, 65535, 65535, 65535, 22, 37, 65535, 3, 65535, 65535, 5,
        20, 65535, 65535, 65535, 13, 65535, 65535, 65535, 4, 19, 65535, 29, 2, 8, 65535,
        65535, 65535, 65535, 65535, 65535, 28, 35, 65535, 12,
    ],
    required: 3,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[8],
                            },
                            &["1"],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[9],
                            },
                            &["5"],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[14],
            }),
            is_advice: false,
            line: 1264,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[8],
                            },
                            &["1"],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[10],
                            },
                            &["5"],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[15],
            }),
            is_advice: false,
            line: 1270,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[8],
                            },
                            &["1"],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[11],
                            },
                            &["5"],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[16],
            }),
            is_advice: false,
            line: 1276,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[8],
                            },
                            &["1"],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[12],
                            },
                            &["5"],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[17],
            }),
            is_advice: false,
            line: 1282,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[8],
                            },
                            &["1"],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[13],
                            },
                            &["5"],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[18],
            }),
            is_advice: false,
            line: 1288,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Filled(tables::Path {
                    from: tables::From::Here,
                    steps: &[35],
                }),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[34],
            }),
            is_advice: false,
            line: 1308,
        },
    ],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The map's name.",
            ru: "Название карты.",
        },
        tables::Text {
            en: "How wide the map is, in pixels.",
            ru: "Ширина карты, в пикселях.",
        },
        tables::Text {
            en: "How high the map is, in pixels.",
            ru: "Высота карты, в пикселях.",
        },
        tables::Text {
            en: "The image behind it; `0` for none.",
            ru: "Фоновое изображение; `0` — нет.",
        },
        tables::Text {
            en: "Whether the image behind it is scaled in proportion to the map.",
            ru: "Масштабировать ли фоновое изображение пропорционально карте.",
        },
        tables::Text {
            en: "The icon map that chooses icons of hosts; `0` for none.",
            ru: "Соответствие иконок для узлов сети; `0` — нет.",
        },
        tables::Text {
            en: "What stands beside elements.",
            ru: "Что подписывать у элементов.",
        },
        tables::Text {
            en: "On which side of elements the label stands.",
            ru: "С какой стороны элемента подпись.",
        },
        tables::Text {
            en: "Whether each kind of element has a label of its own, by the fields `label_type_…` and `label_string_…`.",
            ru: "Своя ли подпись у каждого вида элементов, по полям `label_type_…` и `label_string_…`.",
        },
        tables::Text {
            en: "With `label_format`: what stands beside hosts.",
            ru: "При `label_format`: что подписывать у узлов сети.",
        },
        tables::Text {
            en: "With `label_format`: what stands beside host groups.",
            ru: "При `label_format`: что подписывать у групп узлов сети.",
        },
        tables::Text {
            en: "With `label_format`: what stands beside triggers.",
            ru: "При `label_format`: что подписывать у триггеров.",
        },
        tables::Text {
            en: "With `label_format`: what stands beside maps.",
            ru: "При `label_format`: что подписывать у карт.",
        },
        tables::Text {
            en: "With `label_format`: what stands beside images.",
            ru: "При `label_format`: что подписывать у изображений.",
        },
        tables::Text {
            en: "The label of hosts where `label_type_host` asks for one of its own.",
            ru: "Подпись узлов сети, если `label_type_host` требует своей.",
        },
        tables::Text {
            en: "The label of host groups where `label_type_hostgroup` asks for one of its own.",
            ru: "Подпись групп узлов сети, если `label_type_hostgroup` требует своей.",
        },
        tables::Text {
            en: "The label of triggers where `label_type_trigger` asks for one of its own.",
            ru: "Подпись триггеров, если `label_type_trigger` требует своей.",
        },
        tables::Text {
            en: "The label of maps where `label_type_map` asks for one of its own.",
            ru: "Подпись карт, если `label_type_map` требует своей.",
        },
        tables::Text {
            en: "The label of images where `label_type_image` asks for one of its own.",
            ru: "Подпись изображений, если `label_type_image` требует своей.",
        },
        tables::Text {
            en: "Whether macros in labels are filled in.",
            ru: "Раскрывать ли макросы в подписях.",
        },
        tables::Text {
            en: "Whether icons are highlighted by the state of what they stand for.",
            ru: "Подсвечивать ли иконки по состоянию элементов.",
        },
        tables::Text {
            en: "Whether elements are marked whose trigger has changed lately.",
            ru: "Отмечать ли элементы, чьи триггеры недавно изменились.",
        },
        tables::Text {
            en: "How problems of an element are shown.",
            ru: "Как показывать проблемы элемента.",
        },
        tables::Text {
            en: "How unacknowledged problems are counted.",
            ru: "Как считать неподтверждённые проблемы.",
        },
        tables::Text {
            en: "Whether suppressed problems are shown.",
            ru: "Показывать ли подавленные проблемы.",
        },
        tables::Text {
            en: "Problems less bad than this are not shown.",
            ru: "Проблемы меньшей важности не показываются.",
        },
        tables::Text {
            en: "How far apart the lines of the grid are, in pixels.",
            ru: "Шаг сетки, в пикселях.",
        },
        tables::Text {
            en: "Whether the editor shows the grid.",
            ru: "Показывать ли сетку в редакторе.",
        },
        tables::Text {
            en: "Whether the editor aligns elements to the grid.",
            ru: "Выравнивать ли элементы по сетке в редакторе.",
        },
        tables::Text {
            en: "Its owner; left out: the caller. Others may be named by administrators alone.",
            ru: "Владелец; если не задан — вызывающий. Другого могут указать только администраторы.",
        },
        tables::Text {
            en: "Whether it is seen by its owner and those it is shared with alone.",
            ru: "Видна ли только владельцу и тем, кому открыта.",
        },
        tables::Text {
            en: "Users it is shared with. In an update they replace those until now.",
            ru: "Пользователи, которым открыта карта. При обновлении заменяют прежних.",
        },
        tables::Text {
            en: "Groups of users it is shared with. In an update they replace those until now.",
            ru: "Группы пользователей, которым открыта карта. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Links in the menu of elements. In an update they replace those until now.",
            ru: "Ссылки в меню элементов. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "What stands on the map. In an update they replace those until now; an element with its id stays.",
            ru: "Элементы карты. При обновлении заменяют прежние; элемент со своим идентификатором сохраняется.",
        },
        tables::Text {
            en: "Lines between elements. In an update they replace those until now; a line with its id stays.",
            ru: "Связи элементов. При обновлении заменяют прежние; связь со своим идентификатором сохраняется.",
        },
        tables::Text {
            en: "Shapes. In an update they replace those until now; a shape with its id stays.",
            ru: "Фигуры. При обновлении заменяют прежние; фигура со своим идентификатором сохраняется.",
        },
        tables::Text {
            en: "Lines that join nothing. In an update they replace those until now; a line with its id stays.",
            ru: "Линии, ничего не связывающие. При обновлении заменяют прежние; линия со своим идентификатором сохраняется.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Custom label for map \"{.name}\" elements of type \"host\" may not be empty.",
            ru: "Для узлов сети выбрана своя подпись, но `label_string_host` пусто.",
        },
        tables::Text {
            en: "Custom label for map \"{.name}\" elements of type \"host group\" may not be empty.",
            ru: "Для групп узлов сети выбрана своя подпись, но `label_string_hostgroup` пусто.",
        },
        tables::Text {
            en: "Custom label for map \"{.name}\" elements of type \"trigger\" may not be empty.",
            ru: "Для триггеров выбрана своя подпись, но `label_string_trigger` пусто.",
        },
        tables::Text {
            en: "Custom label for map \"{.name}\" elements of type \"map\" may not be empty.",
            ru: "Для карт выбрана своя подпись, но `label_string_map` пусто.",
        },
        tables::Text {
            en: "Custom label for map \"{.name}\" elements of type \"image\" may not be empty.",
            ru: "Для изображений выбрана своя подпись, но `label_string_image` пусто.",
        },
        tables::Text {
            en: "Links join elements that are given with them.",
            ru: "Связям нужны элементы, заданные вместе с ними.",
        },
    ],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect fields for sysmap.",
                ru: "Карте нужны название, ширина и высота.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"name\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинно для поля «name»: {characters} знаков. Допустимо 128.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect fields for sysmap.",
                ru: "Карте нужны название, ширина и высота.",
            },
        },
        tables::Said {
            field: 1,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect \"width\" value for map \"{.name}\".",
                ru: "Неверная ширина карты «{.name}».",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect fields for sysmap.",
                ru: "Карте нужны название, ширина и высота.",
            },
        },
        tables::Said {
            field: 2,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect \"height\" value for map \"{.name}\".",
                ru: "Неверная высота карты «{.name}».",
            },
        },
        tables::Said {
            field: 3,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"backgroundid\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «backgroundid».",
            },
        },
        tables::Said {
            field: 5,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"iconmapid\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «iconmapid».",
            },
        },
        tables::Said {
            field: 6,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect icon label type value for map \"{.name}\".",
                ru: "Неверный вид подписи значков карты «{.name}».",
            },
        },
        tables::Said {
            field: 7,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"label_location\".",
                ru: "Недопустимое значение «{value}» целого поля «label_location».",
            },
        },
        tables::Said {
            field: 8,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"label_format\".",
                ru: "Недопустимое значение «{value}» целого поля «label_format».",
            },
        },
        tables::Said {
            field: 9,
            codes: &[],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[8],
                        },
                        &["1"],
                    ),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"label_type_host\".",
                ru: "Недопустимое значение «{value}» целого поля «label_type_host».",
            },
        },
        tables::Said {
            field: 9,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect host label type value for map \"{.name}\".",
                ru: "Неверный вид подписи узлов сети карты «{.name}».",
            },
        },
        tables::Said {
            field: 10,
            codes: &[],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[8],
                        },
                        &["1"],
                    ),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"label_type_hostgroup\".",
                ru: "Недопустимое значение «{value}» целого поля «label_type_hostgroup».",
            },
        },
        tables::Said {
            field: 10,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect host group label type value for map \"{.name}\".",
                ru: "Неверный вид подписи групп узлов сети карты «{.name}».",
            },
        },
        tables::Said {
            field: 11,
            codes: &[],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[8],
                        },
                        &["1"],
                    ),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"label_type_trigger\".",
                ru: "Недопустимое значение «{value}» целого поля «label_type_trigger».",
            },
        },
        tables::Said {
            field: 11,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect trigger label type value for map \"{.name}\".",
                ru: "Неверный вид подписи триггеров карты «{.name}».",
            },
        },
        tables::Said {
            field: 12,
            codes: &[],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[8],
                        },
                        &["1"],
                    ),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"label_type_map\".",
                ru: "Недопустимое значение «{value}» целого поля «label_type_map».",
            },
        },
        tables::Said {
            field: 12,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect map label type value for map \"{.name}\".",
                ru: "Неверный вид подписи карт карты «{.name}».",
            },
        },
        tables::Said {
            field: 13,
            codes: &[],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[8],
                        },
                        &["1"],
                    ),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"label_type_image\".",
                ru: "Недопустимое значение «{value}» целого поля «label_type_image».",
            },
        },
        tables::Said {
            field: 13,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect image label type value for map \"{.name}\".",
                ru: "Неверный вид подписи изображений карты «{.name}».",
            },
        },
        tables::Said {
            field: 14,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_host\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_host»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 14,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[8],
                                },
                                &["1"],
                            ),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[9],
                            }),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_host\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_host»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 14,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"label_string_host\": value is too long.",
                ru: "Недопустимое значение поля «label_string_host»: значение слишком длинно.",
            },
        },
        tables::Said {
            field: 15,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_hostgroup\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_hostgroup»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 15,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[8],
                                },
                                &["1"],
                            ),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[10],
                            }),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_hostgroup\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_hostgroup»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 15,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"label_string_hostgroup\": value is too long.",
                ru: "Недопустимое значение поля «label_string_hostgroup»: значение слишком длинно.",
            },
        },
        tables::Said {
            field: 16,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_trigger\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_trigger»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 16,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[8],
                                },
                                &["1"],
                            ),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[11],
                            }),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_trigger\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_trigger»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 16,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"label_string_trigger\": value is too long.",
                ru: "Недопустимое значение поля «label_string_trigger»: значение слишком длинно.",
            },
        },
        tables::Said {
            field: 17,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_map\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_map»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 17,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[8],
                                },
                                &["1"],
                            ),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[12],
                            }),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_map\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_map»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 17,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"label_string_map\": value is too long.",
                ru: "Недопустимое значение поля «label_string_map»: значение слишком длинно.",
            },
        },
        tables::Said {
            field: 18,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_image\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_image»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 18,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[8],
                                },
                                &["1"],
                            ),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[13],
                            }),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_image\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_image»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 18,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"label_string_image\": value is too long.",
                ru: "Недопустимое значение поля «label_string_image»: значение слишком длинно.",
            },
        },
        tables::Said {
            field: 19,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"expand_macros\".",
                ru: "Недопустимое значение «{value}» целого поля «expand_macros».",
            },
        },
        tables::Said {
            field: 20,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"highlight\".",
                ru: "Недопустимое значение «{value}» целого поля «highlight».",
            },
        },
        tables::Said {
            field: 21,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"markelements\".",
                ru: "Недопустимое значение «{value}» целого поля «markelements».",
            },
        },
        tables::Said {
            field: 22,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"expandproblem\": value must be one of 0, 1, 2.",
                ru: "Недопустимое значение поля «expandproblem»: допустимо 0, 1, 2.",
            },
        },
        tables::Said {
            field: 23,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"show_unack\".",
                ru: "Недопустимое значение «{value}» целого поля «show_unack».",
            },
        },
        tables::Said {
            field: 24,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"show_suppressed\": value must be one of 0, 1.",
                ru: "Недопустимое значение поля «show_suppressed»: допустимо 0, 1.",
            },
        },
        tables::Said {
            field: 25,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"severity_min\".",
                ru: "Недопустимое значение «{value}» целого поля «severity_min».",
            },
        },
        tables::Said {
            field: 26,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is invalid for parameter \"grid_show\". Choices are: \"20\", \"40\", \"50\", \"75\", \"100\".",
                ru: "Недопустимый шаг сетки «{value}»: возможны 20, 40, 50, 75, 100.",
            },
        },
        tables::Said {
            field: 27,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is invalid for parameter \"grid_show\". Choices are: \"1\" and \"0\".",
                ru: "Недопустимое значение «{value}» параметра «grid_show»: возможны 1 и 0.",
            },
        },
        tables::Said {
            field: 28,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is invalid for parameter \"grid_align\". Choices are: \"1\" and \"0\"",
                ru: "Недопустимое значение «{value}» параметра «grid_align»: возможны 1 и 0.",
            },
        },
        tables::Said {
            field: 29,
            codes: &["null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Map owner cannot be empty.",
                ru: "У карты должен быть владелец.",
            },
        },
        tables::Said {
            field: 29,
            codes: &[],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::Filled(tables::Path {
                        from: tables::From::Here,
                        steps: &[29],
                    }),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Map owner cannot be empty.",
                ru: "У карты должен быть владелец.",
            },
        },
        tables::Said {
            field: 29,
            codes: &["not-id"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect user ID specified for map \"{.name}\".",
                ru: "Неизвестный владелец карты «{.name}».",
            },
        },
        tables::Said {
            field: 30,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect \"private\" value \"{value}\" for map \"{.name}\".",
                ru: "Недопустимое значение «private»: «{value}» у карты «{.name}».",
            },
        },
        tables::Said {
            field: 31,
            codes: &["not-list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 31,
            codes: &["duplicate-of"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Duplicate userid \"{1}\" in users for map \"{.name}\".",
                ru: "Доступ для «{1}» повторяется в карте «{.name}».",
            },
        },
        tables::Said {
            field: 32,
            codes: &["not-list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 32,
            codes: &["duplicate-of"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Duplicate \"usrgrpid\" \"{1}\" in user groups for map \"{.name}\".",
                ru: "Доступ для «{1}» повторяется в карте «{.name}».",
            },
        },
        tables::Said {
            field: 33,
            codes: &["duplicate-of"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "URL name should be unique for map \"{.name}\".",
                ru: "Название ссылки повторяется в карте «{.name}».",
            },
        },
        tables::Said {
            field: 34,
            codes: &["not-list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_UPDATE_FIELDS: [tables::Field<'static>; 39] = tables::Field::rows(
    [
        ("sysmapid", tables::Type::ID, 17),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            36,
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
            55,
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
            69,
        ),
        ("backgroundid", tables::Type::ID, 83),
        ("background_scale", tables::Type::BOOL, 93),
        ("iconmapid", tables::Type::ID, 99),
        (
            "label_type",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LABEL_TYPE_VALUES),
                words: &["0", "1", "2", "3", "4"],
                ..tables::Type::ANY
            },
            109,
        ),
        (
            "label_location",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LABEL_LOCATION_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            121,
        ),
        ("label_format", tables::Type::BOOL, 131),
        (
            "label_type_host",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LABEL_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            140,
        ),
        (
            "label_type_hostgroup",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LABEL_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            161,
        ),
        (
            "label_type_trigger",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LABEL_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            182,
        ),
        (
            "label_type_map",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LABEL_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            203,
        ),
        (
            "label_type_image",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LABEL_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            224,
        ),
        (
            "label_string_host",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            245,
        ),
        (
            "label_string_hostgroup",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            266,
        ),
        (
            "label_string_trigger",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            287,
        ),
        (
            "label_string_map",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            308,
        ),
        (
            "label_string_image",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            330,
        ),
        ("expand_macros", tables::Type::BOOL, 351),
        ("highlight", tables::Type::BOOL, 360),
        ("markelements", tables::Type::BOOL, 369),
        (
            "expandproblem",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_PROBLEM_DISPLAY_VALUES),
                ..tables::Type::ANY
            },
            378,
        ),
        (
            "show_unack",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_UNACKNOWLEDGED_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            387,
        ),
        ("show_suppressed", tables::Type::BOOL, 397),
        (
            "severity_min",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::action::SEVERITY_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            405,
        ),
        (
            "grid_size",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 20,
                        last: 20,
                    },
                    tables::Range {
                        first: 40,
                        last: 40,
                    },
                    tables::Range {
                        first: 50,
                        last: 50,
                    },
                    tables::Range {
                        first: 75,
                        last: 75,
                    },
                    tables::Range {
                        first: 100,
                        last: 100,
                    },
                ],
                ..tables::Type::INT
            },
            415,
        ),
        ("grid_show", tables::Type::BOOL, 424),
        ("grid_align", tables::Type::BOOL, 433),
        ("userid", tables::Type::ID, 442),
        ("private", tables::Type::BOOL, 461),
        (
            "users",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_MAP_UPDATE_USERS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            469,
        ),
        (
            "userGroups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_MAP_UPDATE_USER_GROUPS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            534,
        ),
        (
            "urls",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_MAP_UPDATE_URLS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            599,
        ),
        (
            "selements",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_MAP_UPDATE_SELEMENTS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            689,
        ),
        (
            "links",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_MAP_UPDATE_LINKS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1084,
        ),
        (
            "shapes",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_SHAPE_MAP_SHAPE_UPDATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1242,
        ),
        (
            "lines",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_LINE_MAP_LINE_UPDATE,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1249,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("map"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
                references: ::core::option::Option::Some("image"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                null: tables::Null::Absent,
                references: ::core::option::Option::Some("icon-map"),
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of", "null"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                null: tables::Null::Absent,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[9],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MAP_LABEL_TYPE_VALUES),
                            words: &["0", "1", "2", "3", "4", "5"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 148,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                null: tables::Null::Absent,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[9],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MAP_LABEL_TYPE_VALUES),
                            words: &["0", "2", "3", "4", "5"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 169,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                null: tables::Null::Absent,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[9],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MAP_LABEL_TYPE_VALUES),
                            words: &["0", "2", "3", "4", "5"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 190,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                null: tables::Null::Absent,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[9],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MAP_LABEL_TYPE_VALUES),
                            words: &["0", "2", "3", "4", "5"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 211,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                null: tables::Null::Absent,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[9],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MAP_LABEL_TYPE_VALUES),
                            words: &["0", "2", "4", "5"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Absent,
                        late: false,
                        line: 232,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text", "null"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of", "null"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of", "null"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of", "null"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            28,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            29,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            30,
            tables::Facts {
                empty: tables::Empty::Refused,
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
            },
        ),
        (
            34,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            37,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "shape",
                        versions: tables::Versions::ALL,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            38,
            tables::Facts {
                told_at: &[
                    tables::ToldAt {
                        at: "line",
                        versions: tables::Versions::ALL,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "MapUpdate",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_UPDATE_FIELDS,
    lookup: &[
        24, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 35, 10, 11, 65535, 65535, 65535, 37, 34,
        65535, 65535, 65535, 65535, 65535, 12, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 8, 65535, 65535, 65535, 65535, 65535, 65535, 22, 32, 65535, 65535, 65535,
        65535, 65535, 65535, 33, 65535, 31, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 26, 65535, 65535, 7, 15, 16, 1, 17, 18, 19, 28, 65535,
        65535, 65535, 27, 65535, 2, 25, 65535, 65535, 65535, 23, 38, 65535, 4, 65535,
        65535, 6, 21, 65535, 65535, 65535, 14, 65535, 65535, 0, 5, 20, 65535, 30, 3, 9,
        65535, 65535, 65535, 65535, 65535, 65535, 29, 36, 65535, 13,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[9],
                            },
                            &["1"],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[10],
                            },
                            &["5"],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[15],
            }),
            is_advice: false,
            line: 1264,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[9],
                            },
                            &["1"],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[11],
                            },
                            &["5"],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[16],
            }),
            is_advice: false,
            line: 1270,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[9],
                            },
                            &["1"],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[12],
                            },
                            &["5"],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[17],
            }),
            is_advice: false,
            line: 1276,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[9],
                            },
                            &["1"],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[13],
                            },
                            &["5"],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[18],
            }),
            is_advice: false,
            line: 1282,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::All(
                    &[
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[9],
                            },
                            &["1"],
                        ),
                        tables::Condition::OneOf(
                            tables::Path {
                                from: tables::From::Here,
                                steps: &[14],
                            },
                            &["5"],
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[19],
            }),
            is_advice: false,
            line: 1288,
        },
    ],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The map's id.",
            ru: "Идентификатор карты.",
        },
        tables::Text {
            en: "The map's name.",
            ru: "Название карты.",
        },
        tables::Text {
            en: "How wide the map is, in pixels.",
            ru: "Ширина карты, в пикселях.",
        },
        tables::Text {
            en: "How high the map is, in pixels.",
            ru: "Высота карты, в пикселях.",
        },
        tables::Text {
            en: "The image behind it; `0` for none.",
            ru: "Фоновое изображение; `0` — нет.",
        },
        tables::Text {
            en: "Whether the image behind it is scaled in proportion to the map.",
            ru: "Масштабировать ли фоновое изображение пропорционально карте.",
        },
        tables::Text {
            en: "The icon map that chooses icons of hosts; `0` for none.",
            ru: "Соответствие иконок для узлов сети; `0` — нет.",
        },
        tables::Text {
            en: "What stands beside elements.",
            ru: "Что подписывать у элементов.",
        },
        tables::Text {
            en: "On which side of elements the label stands.",
            ru: "С какой стороны элемента подпись.",
        },
        tables::Text {
            en: "Whether each kind of element has a label of its own, by the fields `label_type_…` and `label_string_…`.",
            ru: "Своя ли подпись у каждого вида элементов, по полям `label_type_…` и `label_string_…`.",
        },
        tables::Text {
            en: "With `label_format`: what stands beside hosts.",
            ru: "При `label_format`: что подписывать у узлов сети.",
        },
        tables::Text {
            en: "With `label_format`: what stands beside host groups.",
            ru: "При `label_format`: что подписывать у групп узлов сети.",
        },
        tables::Text {
            en: "With `label_format`: what stands beside triggers.",
            ru: "При `label_format`: что подписывать у триггеров.",
        },
        tables::Text {
            en: "With `label_format`: what stands beside maps.",
            ru: "При `label_format`: что подписывать у карт.",
        },
        tables::Text {
            en: "With `label_format`: what stands beside images.",
            ru: "При `label_format`: что подписывать у изображений.",
        },
        tables::Text {
            en: "The label of hosts where `label_type_host` asks for one of its own.",
            ru: "Подпись узлов сети, если `label_type_host` требует своей.",
        },
        tables::Text {
            en: "The label of host groups where `label_type_hostgroup` asks for one of its own.",
            ru: "Подпись групп узлов сети, если `label_type_hostgroup` требует своей.",
        },
        tables::Text {
            en: "The label of triggers where `label_type_trigger` asks for one of its own.",
            ru: "Подпись триггеров, если `label_type_trigger` требует своей.",
        },
        tables::Text {
            en: "The label of maps where `label_type_map` asks for one of its own.",
            ru: "Подпись карт, если `label_type_map` требует своей.",
        },
        tables::Text {
            en: "The label of images where `label_type_image` asks for one of its own.",
            ru: "Подпись изображений, если `label_type_image` требует своей.",
        },
        tables::Text {
            en: "Whether macros in labels are filled in.",
            ru: "Раскрывать ли макросы в подписях.",
        },
        tables::Text {
            en: "Whether icons are highlighted by the state of what they stand for.",
            ru: "Подсвечивать ли иконки по состоянию элементов.",
        },
        tables::Text {
            en: "Whether elements are marked whose trigger has changed lately.",
            ru: "Отмечать ли элементы, чьи триггеры недавно изменились.",
        },
        tables::Text {
            en: "How problems of an element are shown.",
            ru: "Как показывать проблемы элемента.",
        },
        tables::Text {
            en: "How unacknowledged problems are counted.",
            ru: "Как считать неподтверждённые проблемы.",
        },
        tables::Text {
            en: "Whether suppressed problems are shown.",
            ru: "Показывать ли подавленные проблемы.",
        },
        tables::Text {
            en: "Problems less bad than this are not shown.",
            ru: "Проблемы меньшей важности не показываются.",
        },
        tables::Text {
            en: "How far apart the lines of the grid are, in pixels.",
            ru: "Шаг сетки, в пикселях.",
        },
        tables::Text {
            en: "Whether the editor shows the grid.",
            ru: "Показывать ли сетку в редакторе.",
        },
        tables::Text {
            en: "Whether the editor aligns elements to the grid.",
            ru: "Выравнивать ли элементы по сетке в редакторе.",
        },
        tables::Text {
            en: "Its owner; left out: the caller. Others may be named by administrators alone.",
            ru: "Владелец; если не задан — вызывающий. Другого могут указать только администраторы.",
        },
        tables::Text {
            en: "Whether it is seen by its owner and those it is shared with alone.",
            ru: "Видна ли только владельцу и тем, кому открыта.",
        },
        tables::Text {
            en: "Users it is shared with. In an update they replace those until now.",
            ru: "Пользователи, которым открыта карта. При обновлении заменяют прежних.",
        },
        tables::Text {
            en: "Groups of users it is shared with. In an update they replace those until now.",
            ru: "Группы пользователей, которым открыта карта. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "Links in the menu of elements. In an update they replace those until now.",
            ru: "Ссылки в меню элементов. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "What stands on the map. In an update they replace those until now; an element with its id stays.",
            ru: "Элементы карты. При обновлении заменяют прежние; элемент со своим идентификатором сохраняется.",
        },
        tables::Text {
            en: "Lines between elements. In an update they replace those until now; a line with its id stays.",
            ru: "Связи элементов. При обновлении заменяют прежние; связь со своим идентификатором сохраняется.",
        },
        tables::Text {
            en: "Shapes. In an update they replace those until now; a shape with its id stays.",
            ru: "Фигуры. При обновлении заменяют прежние; фигура со своим идентификатором сохраняется.",
        },
        tables::Text {
            en: "Lines that join nothing. In an update they replace those until now; a line with its id stays.",
            ru: "Линии, ничего не связывающие. При обновлении заменяют прежние; линия со своим идентификатором сохраняется.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Custom label for map \"{.name}\" elements of type \"host\" may not be empty.",
            ru: "Для узлов сети выбрана своя подпись, но `label_string_host` пусто.",
        },
        tables::Text {
            en: "Custom label for map \"{.name}\" elements of type \"host group\" may not be empty.",
            ru: "Для групп узлов сети выбрана своя подпись, но `label_string_hostgroup` пусто.",
        },
        tables::Text {
            en: "Custom label for map \"{.name}\" elements of type \"trigger\" may not be empty.",
            ru: "Для триггеров выбрана своя подпись, но `label_string_trigger` пусто.",
        },
        tables::Text {
            en: "Custom label for map \"{.name}\" elements of type \"map\" may not be empty.",
            ru: "Для карт выбрана своя подпись, но `label_string_map` пусто.",
        },
        tables::Text {
            en: "Custom label for map \"{.name}\" elements of type \"image\" may not be empty.",
            ru: "Для изображений выбрана своя подпись, но `label_string_image` пусто.",
        },
    ],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "No \"sysmapid\" given for map.",
                ru: "Не указан «sysmapid» карты.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Empty map ID.",
                ru: "Пустой идентификатор карты.",
            },
        },
        tables::Said {
            field: 0,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect map ID.",
                ru: "Неверный идентификатор карты.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["empty", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Map name cannot be empty.",
                ru: "Название карты не может быть пустым.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"name\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинно для поля «name»: {characters} знаков. Допустимо 128.",
            },
        },
        tables::Said {
            field: 1,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect fields for sysmap.",
                ru: "Карте нужны название, ширина и высота.",
            },
        },
        tables::Said {
            field: 2,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect \"width\" value for map \"{.name}\".",
                ru: "Неверная ширина карты «{.name}».",
            },
        },
        tables::Said {
            field: 3,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect fields for sysmap.",
                ru: "Карте нужны название, ширина и высота.",
            },
        },
        tables::Said {
            field: 3,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect \"height\" value for map \"{.name}\".",
                ru: "Неверная высота карты «{.name}».",
            },
        },
        tables::Said {
            field: 4,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"backgroundid\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «backgroundid».",
            },
        },
        tables::Said {
            field: 6,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"iconmapid\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «iconmapid».",
            },
        },
        tables::Said {
            field: 7,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect icon label type value for map \"{.name}\".",
                ru: "Неверный вид подписи значков карты «{.name}».",
            },
        },
        tables::Said {
            field: 8,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"label_location\".",
                ru: "Недопустимое значение «{value}» целого поля «label_location».",
            },
        },
        tables::Said {
            field: 9,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"label_format\".",
                ru: "Недопустимое значение «{value}» целого поля «label_format».",
            },
        },
        tables::Said {
            field: 10,
            codes: &[],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["1"],
                    ),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"label_type_host\".",
                ru: "Недопустимое значение «{value}» целого поля «label_type_host».",
            },
        },
        tables::Said {
            field: 10,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect host label type value for map \"{.name}\".",
                ru: "Неверный вид подписи узлов сети карты «{.name}».",
            },
        },
        tables::Said {
            field: 11,
            codes: &[],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["1"],
                    ),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"label_type_hostgroup\".",
                ru: "Недопустимое значение «{value}» целого поля «label_type_hostgroup».",
            },
        },
        tables::Said {
            field: 11,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect host group label type value for map \"{.name}\".",
                ru: "Неверный вид подписи групп узлов сети карты «{.name}».",
            },
        },
        tables::Said {
            field: 12,
            codes: &[],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["1"],
                    ),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"label_type_trigger\".",
                ru: "Недопустимое значение «{value}» целого поля «label_type_trigger».",
            },
        },
        tables::Said {
            field: 12,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect trigger label type value for map \"{.name}\".",
                ru: "Неверный вид подписи триггеров карты «{.name}».",
            },
        },
        tables::Said {
            field: 13,
            codes: &[],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["1"],
                    ),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"label_type_map\".",
                ru: "Недопустимое значение «{value}» целого поля «label_type_map».",
            },
        },
        tables::Said {
            field: 13,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect map label type value for map \"{.name}\".",
                ru: "Неверный вид подписи карт карты «{.name}».",
            },
        },
        tables::Said {
            field: 14,
            codes: &[],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::OneOf(
                        tables::Path {
                            from: tables::From::Here,
                            steps: &[9],
                        },
                        &["1"],
                    ),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"label_type_image\".",
                ru: "Недопустимое значение «{value}» целого поля «label_type_image».",
            },
        },
        tables::Said {
            field: 14,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect image label type value for map \"{.name}\".",
                ru: "Неверный вид подписи изображений карты «{.name}».",
            },
        },
        tables::Said {
            field: 15,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_host\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_host»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 15,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[9],
                                },
                                &["1"],
                            ),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[10],
                            }),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_host\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_host»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 15,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"label_string_host\": value is too long.",
                ru: "Недопустимое значение поля «label_string_host»: значение слишком длинно.",
            },
        },
        tables::Said {
            field: 16,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_hostgroup\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_hostgroup»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 16,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[9],
                                },
                                &["1"],
                            ),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[11],
                            }),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_hostgroup\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_hostgroup»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 16,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"label_string_hostgroup\": value is too long.",
                ru: "Недопустимое значение поля «label_string_hostgroup»: значение слишком длинно.",
            },
        },
        tables::Said {
            field: 17,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_trigger\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_trigger»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 17,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[9],
                                },
                                &["1"],
                            ),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[12],
                            }),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_trigger\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_trigger»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 17,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"label_string_trigger\": value is too long.",
                ru: "Недопустимое значение поля «label_string_trigger»: значение слишком длинно.",
            },
        },
        tables::Said {
            field: 18,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_map\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_map»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 18,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[9],
                                },
                                &["1"],
                            ),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[13],
                            }),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_map\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_map»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 18,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"label_string_map\": value is too long.",
                ru: "Недопустимое значение поля «label_string_map»: значение слишком длинно.",
            },
        },
        tables::Said {
            field: 19,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_image\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_image»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 19,
            codes: &["too-long"],
            when: ::core::option::Option::Some(
                tables::Condition::Any(
                    &[
                        tables::Condition::Not(
                            &tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[9],
                                },
                                &["1"],
                            ),
                        ),
                        tables::Condition::Not(
                            &tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[14],
                            }),
                        ),
                    ],
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label_string_image\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label_string_image»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 19,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"label_string_image\": value is too long.",
                ru: "Недопустимое значение поля «label_string_image»: значение слишком длинно.",
            },
        },
        tables::Said {
            field: 20,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"expand_macros\".",
                ru: "Недопустимое значение «{value}» целого поля «expand_macros».",
            },
        },
        tables::Said {
            field: 21,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"highlight\".",
                ru: "Недопустимое значение «{value}» целого поля «highlight».",
            },
        },
        tables::Said {
            field: 22,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"markelements\".",
                ru: "Недопустимое значение «{value}» целого поля «markelements».",
            },
        },
        tables::Said {
            field: 23,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"expandproblem\": value must be one of 0, 1, 2.",
                ru: "Недопустимое значение поля «expandproblem»: допустимо 0, 1, 2.",
            },
        },
        tables::Said {
            field: 24,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"show_unack\".",
                ru: "Недопустимое значение «{value}» целого поля «show_unack».",
            },
        },
        tables::Said {
            field: 25,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"show_suppressed\": value must be one of 0, 1.",
                ru: "Недопустимое значение поля «show_suppressed»: допустимо 0, 1.",
            },
        },
        tables::Said {
            field: 26,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"severity_min\".",
                ru: "Недопустимое значение «{value}» целого поля «severity_min».",
            },
        },
        tables::Said {
            field: 27,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is invalid for parameter \"grid_show\". Choices are: \"20\", \"40\", \"50\", \"75\", \"100\".",
                ru: "Недопустимый шаг сетки «{value}»: возможны 20, 40, 50, 75, 100.",
            },
        },
        tables::Said {
            field: 28,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is invalid for parameter \"grid_show\". Choices are: \"1\" and \"0\".",
                ru: "Недопустимое значение «{value}» параметра «grid_show»: возможны 1 и 0.",
            },
        },
        tables::Said {
            field: 29,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is invalid for parameter \"grid_align\". Choices are: \"1\" and \"0\"",
                ru: "Недопустимое значение «{value}» параметра «grid_align»: возможны 1 и 0.",
            },
        },
        tables::Said {
            field: 30,
            codes: &["null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Map owner cannot be empty.",
                ru: "У карты должен быть владелец.",
            },
        },
        tables::Said {
            field: 30,
            codes: &[],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::Filled(tables::Path {
                        from: tables::From::Here,
                        steps: &[30],
                    }),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Map owner cannot be empty.",
                ru: "У карты должен быть владелец.",
            },
        },
        tables::Said {
            field: 30,
            codes: &["not-id"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect user ID specified for map \"{.name}\".",
                ru: "Неизвестный владелец карты «{.name}».",
            },
        },
        tables::Said {
            field: 31,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect \"private\" value \"{value}\" for map \"{.name}\".",
                ru: "Недопустимое значение «private»: «{value}» у карты «{.name}».",
            },
        },
        tables::Said {
            field: 32,
            codes: &["not-list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 32,
            codes: &["duplicate-of"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Duplicate userid \"{1}\" in users for map \"{.name}\".",
                ru: "Доступ для «{1}» повторяется в карте «{.name}».",
            },
        },
        tables::Said {
            field: 33,
            codes: &["not-list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 33,
            codes: &["duplicate-of"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Duplicate \"usrgrpid\" \"{1}\" in user groups for map \"{.name}\".",
                ru: "Доступ для «{1}» повторяется в карте «{.name}».",
            },
        },
        tables::Said {
            field: 34,
            codes: &["duplicate-of"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "URL name should be unique for map \"{.name}\".",
                ru: "Название ссылки повторяется в карте «{.name}».",
            },
        },
        tables::Said {
            field: 35,
            codes: &["not-list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_USERS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("sysmapuserid", tables::Type::ID, 483),
        ("userid", tables::Type::ID, 490),
        (
            "permission",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::dashboard::PERMISSION_VALUES,
                ),
                ..tables::Type::ANY
            },
            515,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_USERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "MapUsers",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_USERS_FIELDS,
    lookup: &[65535, 65535, 65535, 1, 2, 0, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_USERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The id of the sharing itself.",
            ru: "Идентификатор самого доступа.",
        },
        tables::Text {
            en: "The user's id.",
            ru: "Идентификатор пользователя.",
        },
        tables::Text {
            en: "What the user may do with it.",
            ru: "Что пользователю разрешено.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 1,
            codes: &["missing"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::Present(tables::Path {
                        from: tables::From::Here,
                        steps: &[2],
                    }),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "User sharing is missing parameters: userid, permission for map \"{../name}\".",
                ru: "Доступу пользователя карты «{../name}» нужны userid и permission.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "User sharing is missing parameters: userid for map \"{../name}\".",
                ru: "Доступу пользователя карты «{../name}» нужен userid.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["null", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Sharing option \"userid\" is missing a value for map \"{../name}\".",
                ru: "У доступа карты «{../name}» пусто поле «userid».",
            },
        },
        tables::Said {
            field: 1,
            codes: &["not-id"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"userid\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «userid».",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "User sharing is missing parameters: permission for map \"{../name}\".",
                ru: "Доступу пользователя карты «{../name}» нужен permission.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Sharing option \"permission\" is missing a value for map \"{../name}\".",
                ru: "У доступа карты «{../name}» пусто поле «permission».",
            },
        },
        tables::Said {
            field: 2,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect \"permission\" value \"{value}\" in users for map \"{../name}\".",
                ru: "Недопустимое право «{value}» у доступа карты «{../name}».",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_USER_GROUPS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("sysmapusrgrpid", tables::Type::ID, 548),
        ("usrgrpid", tables::Type::ID, 555),
        (
            "permission",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::dashboard::PERMISSION_VALUES,
                ),
                ..tables::Type::ANY
            },
            580,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                references: ::core::option::Option::Some("user-group"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_USER_GROUPS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "MapUserGroups",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_USER_GROUPS_FIELDS,
    lookup: &[65535, 0, 65535, 65535, 2, 65535, 1, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_USER_GROUPS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The id of the sharing itself.",
            ru: "Идентификатор самого доступа.",
        },
        tables::Text {
            en: "The group's id.",
            ru: "Идентификатор группы.",
        },
        tables::Text {
            en: "What the group may do with it.",
            ru: "Что группе разрешено.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 1,
            codes: &["missing"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::Present(tables::Path {
                        from: tables::From::Here,
                        steps: &[2],
                    }),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "User group sharing is missing parameters: usrgrpid, permission for map \"{../name}\".",
                ru: "Доступу группы карты «{../name}» нужны usrgrpid и permission.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "User group sharing is missing parameters: usrgrpid for map \"{../name}\".",
                ru: "Доступу группы карты «{../name}» нужен usrgrpid.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["null", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Field \"usrgrpid\" is missing a value for map \"{../name}\".",
                ru: "У доступа карты «{../name}» пусто поле «usrgrpid».",
            },
        },
        tables::Said {
            field: 1,
            codes: &["not-id"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"usrgrpid\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «usrgrpid».",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "User group sharing is missing parameters: permission for map \"{../name}\".",
                ru: "Доступу группы карты «{../name}» нужен permission.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Field \"permission\" is missing a value for map \"{../name}\".",
                ru: "У доступа карты «{../name}» пусто поле «permission».",
            },
        },
        tables::Said {
            field: 2,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect \"permission\" value \"{value}\" in user groups for map \"{../name}\".",
                ru: "Недопустимое право «{value}» у доступа карты «{../name}».",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_URLS_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        ("sysmapurlid", tables::Type::ID, 610),
        ("sysmapid", tables::Type::ID, 617),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            624,
        ),
        ("url", tables::Type::TEXT, 647),
        (
            "elementtype",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_ELEMENT_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            679,
        ),
    ],
    &[
        (
            2,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                empty: tables::Empty::Refused,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_URLS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "MapUrls",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_URLS_FIELDS,
    lookup: &[
        65535, 4, 2, 65535, 0, 65535, 65535, 65535, 65535, 65535, 3, 65535, 65535, 65535,
        65535, 1,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_URLS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The link's id.",
            ru: "Идентификатор ссылки.",
        },
        tables::Text {
            en: "The map's id.",
            ru: "Идентификатор карты.",
        },
        tables::Text {
            en: "The link's name.",
            ru: "Название ссылки.",
        },
        tables::Text {
            en: "The address.",
            ru: "Адрес.",
        },
        tables::Text {
            en: "Elements of which kind have it.",
            ru: "У элементов какого вида она есть.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 2,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "URL name should be unique for map \"{../name}\".",
                ru: "Ссылке карты «{../name}» нужно своё название.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "URL should have both \"name\" and \"url\" fields for map \"{../name}\".",
                ru: "Ссылке карты «{../name}» нужны name и url.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"name\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «name»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "URL should have both \"name\" and \"url\" fields for map \"{../name}\".",
                ru: "Ссылке карты «{../name}» нужны name и url.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"url\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «url»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"url\" - {characters} characters. Allowed length is 2048 characters.",
                ru: "Значение «{value}» слишком длинно для поля «url»: {characters} знаков. Допустимо 2048.",
            },
        },
        tables::Said {
            field: 3,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Wrong value for \"url\" field.",
                ru: "Неверное значение поля «url».",
            },
        },
        tables::Said {
            field: 4,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"elementtype\".",
                ru: "Недопустимое значение «{value}» целого поля «elementtype».",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_SELEMENTS_FIELDS: [tables::Field<'static>; 22] = tables::Field::rows(
    [
        ("selementid", tables::Type::ID, 698),
        ("sysmapid", tables::Type::ID, 703),
        (
            "elementtype",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_ELEMENT_TYPE_VALUES),
                ..tables::Type::ANY
            },
            710,
        ),
        (
            "elements",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_MAP_SELEMENTS_ELEMENTS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            731,
        ),
        ("iconid_off", tables::Type::ID, 830),
        ("iconid_on", tables::Type::ID, 848),
        ("iconid_disabled", tables::Type::ID, 858),
        ("iconid_maintenance", tables::Type::ID, 868),
        ("use_iconmap", tables::Type::BOOL, 878),
        (
            "label",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            887,
        ),
        (
            "label_location",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LABEL_LOCATION_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            903,
        ),
        ("x", tables::Type::INT, 913),
        ("y", tables::Type::INT, 921),
        (
            "elementsubtype",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_GROUP_DISPLAY_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            929,
        ),
        (
            "areatype",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_GROUP_AREA_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            939,
        ),
        (
            "viewtype",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_GROUP_PLACEMENT_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            949,
        ),
        ("width", tables::Type::INT, 959),
        ("height", tables::Type::INT, 967),
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::tag_filter::TAG_EVALUATION_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            975,
        ),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_ELEMENT_TAG_MAP_ELEMENT_TAG,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            987,
        ),
        (
            "urls",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_MAP_SELEMENTS_URLS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            994,
        ),
        (
            "permission",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::dashboard::PERMISSION_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            1075,
        ),
    ],
    &[
        (
            4,
            tables::Facts {
                references: ::core::option::Option::Some("image"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                null: tables::Null::Absent,
                references: ::core::option::Option::Some("image"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                null: tables::Null::Absent,
                references: ::core::option::Option::Some("image"),
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                null: tables::Null::Absent,
                references: ::core::option::Option::Some("image"),
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of", "null"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_SELEMENTS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "MapSelements",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_SELEMENTS_FIELDS,
    lookup: &[
        65535, 65535, 6, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 7, 65535,
        65535, 65535, 65535, 65535, 11, 2, 65535, 65535, 65535, 65535, 65535, 65535, 20,
        19, 65535, 65535, 16, 65535, 65535, 0, 65535, 65535, 65535, 65535, 65535, 65535,
        10, 65535, 13, 18, 5, 8, 14, 21, 65535, 1, 65535, 4, 65535, 12, 17, 65535, 65535,
        65535, 65535, 65535, 65535, 15, 9, 65535, 3, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_SELEMENTS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The element's id. In a request `links` name new elements by it; any number will do.",
            ru: "Идентификатор элемента. В запросе по нему `links` указывают на новые элементы; годится любое число.",
        },
        tables::Text {
            en: "The map's id.",
            ru: "Идентификатор карты.",
        },
        tables::Text {
            en: "What the element stands for. A new one has to say it.",
            ru: "Что представляет элемент. Для нового обязательно.",
        },
        tables::Text {
            en: "What it stands for: one object, or triggers; nothing for an image.",
            ru: "Что он представляет: один объект или триггеры; для изображения — ничего.",
        },
        tables::Text {
            en: "The icon by default. A new element has to say it.",
            ru: "Иконка по умолчанию. Для нового элемента обязательна.",
        },
        tables::Text {
            en: "The icon where there is a problem; `0` for the default one.",
            ru: "Иконка при проблеме; `0` — как обычно.",
        },
        tables::Text {
            en: "The icon of what is disabled; `0` for the default one.",
            ru: "Иконка отключённого; `0` — как обычно.",
        },
        tables::Text {
            en: "The icon during a maintenance; `0` for the default one.",
            ru: "Иконка на время обслуживания; `0` — как обычно.",
        },
        tables::Text {
            en: "Whether the map's icon map may choose the icon.",
            ru: "Может ли иконку выбрать соответствие иконок карты.",
        },
        tables::Text {
            en: "The text beside it.",
            ru: "Подпись.",
        },
        tables::Text {
            en: "On which side the label stands.",
            ru: "С какой стороны подпись.",
        },
        tables::Text {
            en: "Its place from the left, in pixels.",
            ru: "Положение от левого края, в пикселях.",
        },
        tables::Text {
            en: "Its place from the top, in pixels.",
            ru: "Положение от верхнего края, в пикселях.",
        },
        tables::Text {
            en: "How a host group is shown.",
            ru: "Как показывать группу узлов сети.",
        },
        tables::Text {
            en: "How much room hosts of a group have.",
            ru: "Сколько места отведено узлам группы.",
        },
        tables::Text {
            en: "How hosts of a group are placed.",
            ru: "Как расставляются узлы группы.",
        },
        tables::Text {
            en: "How wide the area of a group is, in pixels.",
            ru: "Ширина области группы, в пикселях.",
        },
        tables::Text {
            en: "How high the area of a group is, in pixels.",
            ru: "Высота области группы, в пикселях.",
        },
        tables::Text {
            en: "How `tags` go together.",
            ru: "Как сочетаются `tags`.",
        },
        tables::Text {
            en: "Only problems with these tags are shown.",
            ru: "Показывать только проблемы с этими тегами.",
        },
        tables::Text {
            en: "Links in the element's menu.",
            ru: "Ссылки в меню элемента.",
        },
        tables::Text {
            en: "What the caller may do with it.",
            ru: "Что вызывающему разрешено.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 2,
            codes: &["missing"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::Present(tables::Path {
                        from: tables::From::Here,
                        steps: &[4],
                    }),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Map element is missing parameters: elementtype, iconid_off",
                ru: "Элементу карты нужны elementtype и iconid_off.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Map element is missing parameters: elementtype",
                ru: "Элементу карты нужен elementtype.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["not-int", "not-one-of", "list", "null", "too-large"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"elementtype\": value must be one of 0, 1, 2, 3, 4.",
                ru: "Недопустимое значение поля «elementtype»: допустимо 0, 1, 2, 3, 4.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Map element is missing parameters: elements",
                ru: "Элементу карты нужны elements.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"elements\": cannot be empty.",
                ru: "Недопустимое значение поля «elements»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["not-list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["too-many-items"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"elements\": incorrect element count.",
                ru: "Недопустимое значение поля «elements»: неверное число элементов.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Map element is missing parameters: iconid_off",
                ru: "Элементу карты нужен iconid_off.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["not-id", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"iconid_off\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «iconid_off».",
            },
        },
        tables::Said {
            field: 5,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"iconid_on\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «iconid_on».",
            },
        },
        tables::Said {
            field: 6,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"iconid_disabled\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «iconid_disabled».",
            },
        },
        tables::Said {
            field: 7,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"iconid_maintenance\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «iconid_maintenance».",
            },
        },
        tables::Said {
            field: 8,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"use_iconmap\".",
                ru: "Недопустимое значение «{value}» целого поля «use_iconmap».",
            },
        },
        tables::Said {
            field: 9,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label\" - {characters} characters. Allowed length is 2048 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label»: {characters} знаков. Допустимо 2048.",
            },
        },
        tables::Said {
            field: 9,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"label\": value is too long.",
                ru: "Недопустимое значение поля «label»: значение слишком длинно.",
            },
        },
        tables::Said {
            field: 10,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"label_location\".",
                ru: "Недопустимое значение «{value}» целого поля «label_location».",
            },
        },
        tables::Said {
            field: 11,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"x\".",
                ru: "Недопустимое значение «{value}» целого поля «x».",
            },
        },
        tables::Said {
            field: 12,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"y\".",
                ru: "Недопустимое значение «{value}» целого поля «y».",
            },
        },
        tables::Said {
            field: 13,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"elementsubtype\".",
                ru: "Недопустимое значение «{value}» целого поля «elementsubtype».",
            },
        },
        tables::Said {
            field: 14,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"areatype\".",
                ru: "Недопустимое значение «{value}» целого поля «areatype».",
            },
        },
        tables::Said {
            field: 15,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"viewtype\".",
                ru: "Недопустимое значение «{value}» целого поля «viewtype».",
            },
        },
        tables::Said {
            field: 16,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"width\".",
                ru: "Недопустимое значение «{value}» целого поля «width».",
            },
        },
        tables::Said {
            field: 17,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"height\".",
                ru: "Недопустимое значение «{value}» целого поля «height».",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_SELEMENTS_ELEMENTS_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("hostid", tables::Type::ID, 786),
        ("sysmapid", tables::Type::ID, 797),
        ("triggerid", tables::Type::ID, 808),
        ("groupid", tables::Type::ID, 819),
    ],
    &[
        (
            0,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Above(1),
                                        steps: &[2],
                                    },
                                    &["0"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                references: ::core::option::Option::Some("host"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Above(1),
                                        steps: &[2],
                                    },
                                    &["1"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                references: ::core::option::Option::Some("map"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Above(1),
                                        steps: &[2],
                                    },
                                    &["2"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                references: ::core::option::Option::Some("trigger"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Above(1),
                                        steps: &[2],
                                    },
                                    &["3"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                references: ::core::option::Option::Some("host-group"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_SELEMENTS_ELEMENTS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "MapSelementsElements",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_SELEMENTS_ELEMENTS_FIELDS,
    lookup: &[
        2, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 3, 0, 1,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_SELEMENTS_ELEMENTS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The host, where the element stands for one.",
            ru: "Узел сети, если элемент — узел.",
        },
        tables::Text {
            en: "The map, where the element stands for one.",
            ru: "Карта, если элемент — карта.",
        },
        tables::Text {
            en: "The trigger, where the element stands for some.",
            ru: "Триггер, если элемент — триггеры.",
        },
        tables::Text {
            en: "The host group, where the element stands for one.",
            ru: "Группа узлов сети, если элемент — группа.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"hostid\": cannot be empty.",
                ru: "Недопустимое значение поля «hostid»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"sysmapid\": cannot be empty.",
                ru: "Недопустимое значение поля «sysmapid»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"triggerid\": cannot be empty.",
                ru: "Недопустимое значение поля «triggerid»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"groupid\": cannot be empty.",
                ru: "Недопустимое значение поля «groupid»: не может быть пустым.",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_SELEMENTS_URLS_FIELDS: [tables::Field<'static>; 7] = tables::Field::rows(
    [
        ("sysmapelementurlid", tables::Type::ID, 1000),
        ("selementid", tables::Type::ID, 1007),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            1014,
        ),
        ("url", tables::Type::TEXT, 1026),
        ("sysmapurlid", tables::Type::ID, 1053),
        ("sysmapid", tables::Type::ID, 1060),
        (
            "elementtype",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_ELEMENT_TYPE_VALUES),
                ..tables::Type::ANY
            },
            1067,
        ),
    ],
    &[
        (
            3,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_SELEMENTS_URLS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "MapSelementsUrls",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_SELEMENTS_URLS_FIELDS,
    lookup: &[
        5, 6, 2, 65535, 4, 65535, 65535, 65535, 65535, 65535, 3, 65535, 0, 65535, 65535,
        1,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_SELEMENTS_URLS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The link's id.",
            ru: "Идентификатор ссылки.",
        },
        tables::Text {
            en: "The element's id.",
            ru: "Идентификатор элемента.",
        },
        tables::Text {
            en: "The link's name.",
            ru: "Название ссылки.",
        },
        tables::Text {
            en: "The address.",
            ru: "Адрес.",
        },
        tables::Text {
            en: "With `expandUrls`: the id of the map's link.",
            ru: "При `expandUrls`: идентификатор ссылки карты.",
        },
        tables::Text {
            en: "With `expandUrls`: the map's id.",
            ru: "При `expandUrls`: идентификатор карты.",
        },
        tables::Text {
            en: "With `expandUrls`: the kind of element that the map's link is for.",
            ru: "При `expandUrls`: для элементов какого вида ссылка карты.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 2,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Wrong value for \"url\" field.",
                ru: "Ссылке нужны name и url.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"url\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «url»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"url\" - {characters} characters. Allowed length is 2048 characters.",
                ru: "Значение «{value}» слишком длинно для поля «url»: {characters} знаков. Допустимо 2048.",
            },
        },
        tables::Said {
            field: 3,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Wrong value for \"url\" field.",
                ru: "Неверное значение поля «url».",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_LINKS_FIELDS: [tables::Field<'static>; 9] = tables::Field::rows(
    [
        ("linkid", tables::Type::ID, 1089),
        ("sysmapid", tables::Type::ID, 1096),
        ("selementid1", tables::Type::ID, 1107),
        ("selementid2", tables::Type::ID, 1121),
        (
            "drawtype",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LINK_DRAWING_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            1135,
        ),
        (
            "color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            1145,
        ),
        (
            "label",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            1161,
        ),
        (
            "linktriggers",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_MAP_LINKS_LINKTRIGGERS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[2],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1172,
        ),
        (
            "permission",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::dashboard::PERMISSION_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            1233,
        ),
    ],
    &[
        (
            5,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_LINKS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "MapLinks",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_LINKS_FIELDS,
    lookup: &[
        65535, 2, 0, 3, 65535, 65535, 65535, 4, 65535, 65535, 65535, 65535, 8, 65535,
        65535, 1, 65535, 65535, 65535, 65535, 65535, 65535, 5, 7, 65535, 65535, 65535,
        65535, 6, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_LINKS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The line's id. In an update it names an existing one.",
            ru: "Идентификатор связи. При обновлении указывает на существующую.",
        },
        tables::Text {
            en: "The map's id. In an update a line that is named by its id has to say it.",
            ru: "Идентификатор карты. При обновлении обязателен для связи, указанной по идентификатору.",
        },
        tables::Text {
            en: "The element at one end, one of `selements`.",
            ru: "Элемент на одном конце, из числа `selements`.",
        },
        tables::Text {
            en: "The element at the other end, one of `selements`.",
            ru: "Элемент на другом конце, из числа `selements`.",
        },
        tables::Text {
            en: "How it is drawn.",
            ru: "Как рисуется.",
        },
        tables::Text {
            en: "Its colour.",
            ru: "Цвет.",
        },
        tables::Text {
            en: "The text on it.",
            ru: "Подпись.",
        },
        tables::Text {
            en: "Triggers whose problem changes its look.",
            ru: "Триггеры, проблема которых меняет её вид.",
        },
        tables::Text {
            en: "What the caller may do with it.",
            ru: "Что вызывающему разрешено.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 1,
            codes: &["not-id"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"sysmapid\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «sysmapid».",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Link \"selementid1\" field is pointing to a nonexistent map selement ID \"\" for map \"{../name}\".",
                ru: "Связь «selementid1» карты «{../name}» не указывает на элемент.",
            },
        },
        tables::Said {
            field: 2,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Link \"selementid1\" field is pointing to a nonexistent map selement ID \"{value}\" for map \"{../name}\".",
                ru: "Связь «selementid1» карты «{../name}» указывает на неизвестный элемент «{value}».",
            },
        },
        tables::Said {
            field: 3,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Link \"selementid2\" field is pointing to a nonexistent map selement ID \"\" for map \"{../name}\".",
                ru: "Связь «selementid2» карты «{../name}» не указывает на элемент.",
            },
        },
        tables::Said {
            field: 3,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Link \"selementid2\" field is pointing to a nonexistent map selement ID \"{value}\" for map \"{../name}\".",
                ru: "Связь «selementid2» карты «{../name}» указывает на неизвестный элемент «{value}».",
            },
        },
        tables::Said {
            field: 4,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"drawtype\".",
                ru: "Недопустимое значение «{value}» целого поля «drawtype».",
            },
        },
        tables::Said {
            field: 5,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Empty color.",
                ru: "Пустой цвет.",
            },
        },
        tables::Said {
            field: 5,
            codes: &["not-color", "too-long", "not-text", "wrong-length"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Color \"{value}\" is not correct: expecting hexadecimal color code (6 symbols).",
                ru: "Неверный цвет «{value}»: нужен шестнадцатеричный код из 6 знаков.",
            },
        },
        tables::Said {
            field: 6,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"label\": value is too long.",
                ru: "Недопустимое значение поля «label»: значение слишком длинно.",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_LINKS_LINKTRIGGERS_FIELDS: [tables::Field<'static>; 5] = tables::Field::rows(
    [
        ("linktriggerid", tables::Type::ID, 1178),
        ("linkid", tables::Type::ID, 1184),
        ("triggerid", tables::Type::ID, 1191),
        (
            "drawtype",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LINK_DRAWING_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            1207,
        ),
        (
            "color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            1217,
        ),
    ],
    &[
        (
            2,
            tables::Facts {
                references: ::core::option::Option::Some("trigger"),
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
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_LINKS_LINKTRIGGERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "MapLinksLinktriggers",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_LINKS_LINKTRIGGERS_FIELDS,
    lookup: &[
        2, 65535, 1, 65535, 0, 65535, 4, 3, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_LINKS_LINKTRIGGERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The id within the line.",
            ru: "Идентификатор внутри связи.",
        },
        tables::Text {
            en: "The line's id.",
            ru: "Идентификатор связи.",
        },
        tables::Text {
            en: "The trigger's id.",
            ru: "Идентификатор триггера.",
        },
        tables::Text {
            en: "How the line is drawn in that case.",
            ru: "Как рисуется связь в этом случае.",
        },
        tables::Text {
            en: "Its colour in that case.",
            ru: "Цвет в этом случае.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 2,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["not-id"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"triggerid\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «triggerid».",
            },
        },
        tables::Said {
            field: 3,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"drawtype\".",
                ru: "Недопустимое значение «{value}» целого поля «drawtype».",
            },
        },
        tables::Said {
            field: 4,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Empty color.",
                ru: "Пустой цвет.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["not-color", "too-long", "not-text", "wrong-length"],
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
static MAP_CREATE_USERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("userid", tables::Type::ID, 490),
        (
            "permission",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::dashboard::PERMISSION_VALUES,
                ),
                ..tables::Type::ANY
            },
            515,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::REQUIRED
            },
        ),
        (1, tables::Facts::REQUIRED),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_CREATE_USERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "MapCreateUsers",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_CREATE_USERS_FIELDS,
    lookup: &[65535, 65535, 65535, 0, 1, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Above(1),
                        steps: &[30],
                    },
                    &["0"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    &["3"],
                ),
            ),
            is_advice: false,
            line: 1294,
        },
    ],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_CREATE_USERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The user's id.",
            ru: "Идентификатор пользователя.",
        },
        tables::Text {
            en: "What the user may do with it.",
            ru: "Что пользователю разрешено.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Map \"{../name}\" is public and read-only sharing is disallowed.",
            ru: "Карта общедоступна: открыть её только для чтения нельзя.",
        },
    ],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::Present(tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    }),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "User sharing is missing parameters: userid, permission for map \"{../name}\".",
                ru: "Доступу пользователя карты «{../name}» нужны userid и permission.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "User sharing is missing parameters: userid for map \"{../name}\".",
                ru: "Доступу пользователя карты «{../name}» нужен userid.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["null", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Sharing option \"userid\" is missing a value for map \"{../name}\".",
                ru: "У доступа карты «{../name}» пусто поле «userid».",
            },
        },
        tables::Said {
            field: 0,
            codes: &["not-id"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"userid\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «userid».",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "User sharing is missing parameters: permission for map \"{../name}\".",
                ru: "Доступу пользователя карты «{../name}» нужен permission.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Sharing option \"permission\" is missing a value for map \"{../name}\".",
                ru: "У доступа карты «{../name}» пусто поле «permission».",
            },
        },
        tables::Said {
            field: 1,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect \"permission\" value \"{value}\" in users for map \"{../name}\".",
                ru: "Недопустимое право «{value}» у доступа карты «{../name}».",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_CREATE_USER_GROUPS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("usrgrpid", tables::Type::ID, 555),
        (
            "permission",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::dashboard::PERMISSION_VALUES,
                ),
                ..tables::Type::ANY
            },
            580,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("user-group"),
                ..tables::Facts::REQUIRED
            },
        ),
        (1, tables::Facts::REQUIRED),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_CREATE_USER_GROUPS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "MapCreateUserGroups",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_CREATE_USER_GROUPS_FIELDS,
    lookup: &[65535, 65535, 65535, 65535, 1, 65535, 0, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Above(1),
                        steps: &[30],
                    },
                    &["0"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    &["3"],
                ),
            ),
            is_advice: false,
            line: 1301,
        },
    ],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_CREATE_USER_GROUPS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group's id.",
            ru: "Идентификатор группы.",
        },
        tables::Text {
            en: "What the group may do with it.",
            ru: "Что группе разрешено.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Map \"{../name}\" is public and read-only sharing is disallowed.",
            ru: "Карта общедоступна: открыть её только для чтения нельзя.",
        },
    ],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::Present(tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    }),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "User group sharing is missing parameters: usrgrpid, permission for map \"{../name}\".",
                ru: "Доступу группы карты «{../name}» нужны usrgrpid и permission.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "User group sharing is missing parameters: usrgrpid for map \"{../name}\".",
                ru: "Доступу группы карты «{../name}» нужен usrgrpid.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["null", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Field \"usrgrpid\" is missing a value for map \"{../name}\".",
                ru: "У доступа карты «{../name}» пусто поле «usrgrpid».",
            },
        },
        tables::Said {
            field: 0,
            codes: &["not-id"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"usrgrpid\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «usrgrpid».",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "User group sharing is missing parameters: permission for map \"{../name}\".",
                ru: "Доступу группы карты «{../name}» нужен permission.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Field \"permission\" is missing a value for map \"{../name}\".",
                ru: "У доступа карты «{../name}» пусто поле «permission».",
            },
        },
        tables::Said {
            field: 1,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect \"permission\" value \"{value}\" in user groups for map \"{../name}\".",
                ru: "Недопустимое право «{value}» у доступа карты «{../name}».",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_CREATE_URLS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            624,
        ),
        (
            "url",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Url),
                length: ::core::option::Option::Some(2048),
                macros: tables::Macros {
                    user: true,
                    builtin: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            647,
        ),
        (
            "elementtype",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_ELEMENT_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            679,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Url),
                            length: ::core::option::Option::Some(255),
                            macros: tables::Macros {
                                user: true,
                                builtin: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 658,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_CREATE_URLS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "MapCreateUrls",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_CREATE_URLS_FIELDS,
    lookup: &[65535, 2, 0, 1, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_CREATE_URLS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The link's name.",
            ru: "Название ссылки.",
        },
        tables::Text {
            en: "The address.",
            ru: "Адрес.",
        },
        tables::Text {
            en: "Elements of which kind have it.",
            ru: "У элементов какого вида она есть.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "URL name should be unique for map \"{../name}\".",
                ru: "Ссылке карты «{../name}» нужно своё название.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "URL should have both \"name\" and \"url\" fields for map \"{../name}\".",
                ru: "Ссылке карты «{../name}» нужны name и url.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"name\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «name»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "URL should have both \"name\" and \"url\" fields for map \"{../name}\".",
                ru: "Ссылке карты «{../name}» нужны name и url.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"url\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «url»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"url\" - {characters} characters. Allowed length is 2048 characters.",
                ru: "Значение «{value}» слишком длинно для поля «url»: {characters} знаков. Допустимо 2048.",
            },
        },
        tables::Said {
            field: 1,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Wrong value for \"url\" field.",
                ru: "Неверное значение поля «url».",
            },
        },
        tables::Said {
            field: 2,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"elementtype\".",
                ru: "Недопустимое значение «{value}» целого поля «elementtype».",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_CREATE_SELEMENTS_FIELDS: [tables::Field<'static>; 20] = tables::Field::rows(
    [
        ("selementid", tables::Type::ID, 698),
        (
            "elementtype",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_ELEMENT_TYPE_VALUES),
                ..tables::Type::ANY
            },
            710,
        ),
        (
            "elements",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_MAP_CREATE_SELEMENTS_ELEMENTS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            731,
        ),
        (
            "iconid_off",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 9223372036854775807,
                    },
                ],
                ..tables::Type::ID
            },
            830,
        ),
        ("iconid_on", tables::Type::ID, 848),
        ("iconid_disabled", tables::Type::ID, 858),
        ("iconid_maintenance", tables::Type::ID, 868),
        ("use_iconmap", tables::Type::BOOL, 878),
        (
            "label",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            887,
        ),
        (
            "label_location",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LABEL_LOCATION_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            903,
        ),
        ("x", tables::Type::INT, 913),
        ("y", tables::Type::INT, 921),
        (
            "elementsubtype",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_GROUP_DISPLAY_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            929,
        ),
        (
            "areatype",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_GROUP_AREA_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            939,
        ),
        (
            "viewtype",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_GROUP_PLACEMENT_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            949,
        ),
        ("width", tables::Type::INT, 959),
        ("height", tables::Type::INT, 967),
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::tag_filter::TAG_EVALUATION_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            975,
        ),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_ELEMENT_TAG_MAP_ELEMENT_TAG,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            987,
        ),
        (
            "urls",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_MAP_CREATE_SELEMENTS_URLS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            994,
        ),
    ],
    &[
        (1, tables::Facts::REQUIRED),
        (
            2,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_MAP_MAP_CREATE_SELEMENTS_ELEMENTS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    unique: &[
                                        tables::FieldSet {
                                            fields: &[2],
                                            versions: tables::Versions::ALL,
                                        },
                                    ],
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 735,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["0", "1", "3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_MAP_MAP_CREATE_SELEMENTS_ELEMENTS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            length: ::core::option::Option::Some(1),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 741,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::Present(tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    }),
                ),
                references: ::core::option::Option::Some("image"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
                references: ::core::option::Option::Some("image"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                null: tables::Null::Absent,
                references: ::core::option::Option::Some("image"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                null: tables::Null::Absent,
                references: ::core::option::Option::Some("image"),
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of", "null"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[18],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::tag_filter::TAG_EVALUATION_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 982,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_CREATE_SELEMENTS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "MapCreateSelements",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_CREATE_SELEMENTS_FIELDS,
    lookup: &[
        65535, 65535, 5, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 6, 65535,
        65535, 65535, 65535, 65535, 10, 1, 65535, 65535, 65535, 65535, 65535, 65535, 19,
        18, 65535, 65535, 15, 65535, 65535, 0, 65535, 65535, 65535, 65535, 65535, 65535,
        9, 65535, 12, 17, 4, 7, 13, 65535, 65535, 65535, 65535, 3, 65535, 11, 16, 65535,
        65535, 65535, 65535, 65535, 65535, 14, 8, 65535, 2, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_CREATE_SELEMENTS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The element's id. In a request `links` name new elements by it; any number will do.",
            ru: "Идентификатор элемента. В запросе по нему `links` указывают на новые элементы; годится любое число.",
        },
        tables::Text {
            en: "What the element stands for. A new one has to say it.",
            ru: "Что представляет элемент. Для нового обязательно.",
        },
        tables::Text {
            en: "What it stands for: one object, or triggers; nothing for an image.",
            ru: "Что он представляет: один объект или триггеры; для изображения — ничего.",
        },
        tables::Text {
            en: "The icon by default. A new element has to say it.",
            ru: "Иконка по умолчанию. Для нового элемента обязательна.",
        },
        tables::Text {
            en: "The icon where there is a problem; `0` for the default one.",
            ru: "Иконка при проблеме; `0` — как обычно.",
        },
        tables::Text {
            en: "The icon of what is disabled; `0` for the default one.",
            ru: "Иконка отключённого; `0` — как обычно.",
        },
        tables::Text {
            en: "The icon during a maintenance; `0` for the default one.",
            ru: "Иконка на время обслуживания; `0` — как обычно.",
        },
        tables::Text {
            en: "Whether the map's icon map may choose the icon.",
            ru: "Может ли иконку выбрать соответствие иконок карты.",
        },
        tables::Text {
            en: "The text beside it.",
            ru: "Подпись.",
        },
        tables::Text {
            en: "On which side the label stands.",
            ru: "С какой стороны подпись.",
        },
        tables::Text {
            en: "Its place from the left, in pixels.",
            ru: "Положение от левого края, в пикселях.",
        },
        tables::Text {
            en: "Its place from the top, in pixels.",
            ru: "Положение от верхнего края, в пикселях.",
        },
        tables::Text {
            en: "How a host group is shown.",
            ru: "Как показывать группу узлов сети.",
        },
        tables::Text {
            en: "How much room hosts of a group have.",
            ru: "Сколько места отведено узлам группы.",
        },
        tables::Text {
            en: "How hosts of a group are placed.",
            ru: "Как расставляются узлы группы.",
        },
        tables::Text {
            en: "How wide the area of a group is, in pixels.",
            ru: "Ширина области группы, в пикселях.",
        },
        tables::Text {
            en: "How high the area of a group is, in pixels.",
            ru: "Высота области группы, в пикселях.",
        },
        tables::Text {
            en: "How `tags` go together.",
            ru: "Как сочетаются `tags`.",
        },
        tables::Text {
            en: "Only problems with these tags are shown.",
            ru: "Показывать только проблемы с этими тегами.",
        },
        tables::Text {
            en: "Links in the element's menu.",
            ru: "Ссылки в меню элемента.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 1,
            codes: &["missing"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::Present(tables::Path {
                        from: tables::From::Here,
                        steps: &[3],
                    }),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Map element is missing parameters: elementtype, iconid_off",
                ru: "Элементу карты нужны elementtype и iconid_off.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Map element is missing parameters: elementtype",
                ru: "Элементу карты нужен elementtype.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["not-int", "not-one-of", "list", "null", "too-large"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"elementtype\": value must be one of 0, 1, 2, 3, 4.",
                ru: "Недопустимое значение поля «elementtype»: допустимо 0, 1, 2, 3, 4.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Map element is missing parameters: elements",
                ru: "Элементу карты нужны elements.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"elements\": cannot be empty.",
                ru: "Недопустимое значение поля «elements»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["not-list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["too-many-items"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"elements\": incorrect element count.",
                ru: "Недопустимое значение поля «elements»: неверное число элементов.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Map element is missing parameters: iconid_off",
                ru: "Элементу карты нужен iconid_off.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["not-id", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"iconid_off\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «iconid_off».",
            },
        },
        tables::Said {
            field: 4,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"iconid_on\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «iconid_on».",
            },
        },
        tables::Said {
            field: 5,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"iconid_disabled\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «iconid_disabled».",
            },
        },
        tables::Said {
            field: 6,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"iconid_maintenance\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «iconid_maintenance».",
            },
        },
        tables::Said {
            field: 7,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"use_iconmap\".",
                ru: "Недопустимое значение «{value}» целого поля «use_iconmap».",
            },
        },
        tables::Said {
            field: 8,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label\" - {characters} characters. Allowed length is 2048 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label»: {characters} знаков. Допустимо 2048.",
            },
        },
        tables::Said {
            field: 8,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"label\": value is too long.",
                ru: "Недопустимое значение поля «label»: значение слишком длинно.",
            },
        },
        tables::Said {
            field: 9,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"label_location\".",
                ru: "Недопустимое значение «{value}» целого поля «label_location».",
            },
        },
        tables::Said {
            field: 10,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"x\".",
                ru: "Недопустимое значение «{value}» целого поля «x».",
            },
        },
        tables::Said {
            field: 11,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"y\".",
                ru: "Недопустимое значение «{value}» целого поля «y».",
            },
        },
        tables::Said {
            field: 12,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"elementsubtype\".",
                ru: "Недопустимое значение «{value}» целого поля «elementsubtype».",
            },
        },
        tables::Said {
            field: 13,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"areatype\".",
                ru: "Недопустимое значение «{value}» целого поля «areatype».",
            },
        },
        tables::Said {
            field: 14,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"viewtype\".",
                ru: "Недопустимое значение «{value}» целого поля «viewtype».",
            },
        },
        tables::Said {
            field: 15,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"width\".",
                ru: "Недопустимое значение «{value}» целого поля «width».",
            },
        },
        tables::Said {
            field: 16,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"height\".",
                ru: "Недопустимое значение «{value}» целого поля «height».",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_CREATE_SELEMENTS_ELEMENTS_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("hostid", tables::Type::ID, 786),
        ("sysmapid", tables::Type::ID, 797),
        ("triggerid", tables::Type::ID, 808),
        ("groupid", tables::Type::ID, 819),
    ],
    &[
        (
            0,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Above(1),
                                        steps: &[1],
                                    },
                                    &["0"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                references: ::core::option::Option::Some("host"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Above(1),
                                        steps: &[1],
                                    },
                                    &["1"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                references: ::core::option::Option::Some("map"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Above(1),
                                        steps: &[1],
                                    },
                                    &["2"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                references: ::core::option::Option::Some("trigger"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Above(1),
                                        steps: &[1],
                                    },
                                    &["3"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                references: ::core::option::Option::Some("host-group"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_CREATE_SELEMENTS_ELEMENTS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "MapCreateSelementsElements",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_CREATE_SELEMENTS_ELEMENTS_FIELDS,
    lookup: &[
        2, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 3, 0, 1,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Above(1),
                        steps: &[1],
                    },
                    &["0"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[0],
            }),
            is_advice: false,
            line: 1314,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Above(1),
                        steps: &[1],
                    },
                    &["1"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[1],
            }),
            is_advice: false,
            line: 1321,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Above(1),
                        steps: &[1],
                    },
                    &["2"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[2],
            }),
            is_advice: false,
            line: 1328,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Above(1),
                        steps: &[1],
                    },
                    &["3"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[3],
            }),
            is_advice: false,
            line: 1335,
        },
    ],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_CREATE_SELEMENTS_ELEMENTS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The host, where the element stands for one.",
            ru: "Узел сети, если элемент — узел.",
        },
        tables::Text {
            en: "The map, where the element stands for one.",
            ru: "Карта, если элемент — карта.",
        },
        tables::Text {
            en: "The trigger, where the element stands for some.",
            ru: "Триггер, если элемент — триггеры.",
        },
        tables::Text {
            en: "The host group, where the element stands for one.",
            ru: "Группа узлов сети, если элемент — группа.",
        },
    ],
    rules: &[
        tables::Text {
            en: "No permissions to referred object or it does not exist!",
            ru: "Элементу этого вида нужен `hostid`.",
        },
        tables::Text {
            en: "No permissions to referred object or it does not exist!",
            ru: "Элементу этого вида нужен `sysmapid`.",
        },
        tables::Text {
            en: "No permissions to referred object or it does not exist!",
            ru: "Элементу этого вида нужен `triggerid`.",
        },
        tables::Text {
            en: "No permissions to referred object or it does not exist!",
            ru: "Элементу этого вида нужен `groupid`.",
        },
    ],
    said: &[
        tables::Said {
            field: 0,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"hostid\": cannot be empty.",
                ru: "Недопустимое значение поля «hostid»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"sysmapid\": cannot be empty.",
                ru: "Недопустимое значение поля «sysmapid»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"triggerid\": cannot be empty.",
                ru: "Недопустимое значение поля «triggerid»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"groupid\": cannot be empty.",
                ru: "Недопустимое значение поля «groupid»: не может быть пустым.",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_CREATE_SELEMENTS_URLS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            1014,
        ),
        (
            "url",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Url),
                length: ::core::option::Option::Some(2048),
                macros: tables::Macros {
                    user: true,
                    builtin: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            1026,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Url),
                            length: ::core::option::Option::Some(255),
                            macros: tables::Macros {
                                user: true,
                                builtin: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1036,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_CREATE_SELEMENTS_URLS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "MapCreateSelementsUrls",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_CREATE_SELEMENTS_URLS_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_CREATE_SELEMENTS_URLS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The link's name.",
            ru: "Название ссылки.",
        },
        tables::Text {
            en: "The address.",
            ru: "Адрес.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Wrong value for \"url\" field.",
                ru: "Ссылке нужны name и url.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"url\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «url»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"url\" - {characters} characters. Allowed length is 2048 characters.",
                ru: "Значение «{value}» слишком длинно для поля «url»: {characters} знаков. Допустимо 2048.",
            },
        },
        tables::Said {
            field: 1,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Wrong value for \"url\" field.",
                ru: "Неверное значение поля «url».",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_CREATE_LINKS_FIELDS: [tables::Field<'static>; 6] = tables::Field::rows(
    [
        ("selementid1", tables::Type::ID, 1107),
        ("selementid2", tables::Type::ID, 1121),
        (
            "drawtype",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LINK_DRAWING_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            1135,
        ),
        (
            "color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            1145,
        ),
        (
            "label",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            1161,
        ),
        (
            "linktriggers",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_MAP_CREATE_LINKS_LINKTRIGGERS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1172,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (1, tables::Facts::REQUIRED),
        (
            3,
            tables::Facts {
                empty: tables::Empty::Refused,
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_CREATE_LINKS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "MapCreateLinks",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_CREATE_LINKS_FIELDS,
    lookup: &[
        65535, 0, 1, 65535, 65535, 65535, 3, 2, 5, 65535, 65535, 65535, 4, 65535, 65535,
        65535,
    ],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_CREATE_LINKS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The element at one end, one of `selements`.",
            ru: "Элемент на одном конце, из числа `selements`.",
        },
        tables::Text {
            en: "The element at the other end, one of `selements`.",
            ru: "Элемент на другом конце, из числа `selements`.",
        },
        tables::Text {
            en: "How it is drawn.",
            ru: "Как рисуется.",
        },
        tables::Text {
            en: "Its colour.",
            ru: "Цвет.",
        },
        tables::Text {
            en: "The text on it.",
            ru: "Подпись.",
        },
        tables::Text {
            en: "Triggers whose problem changes its look.",
            ru: "Триггеры, проблема которых меняет её вид.",
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
                en: "Link \"selementid1\" field is pointing to a nonexistent map selement ID \"\" for map \"{../name}\".",
                ru: "Связь «selementid1» карты «{../name}» не указывает на элемент.",
            },
        },
        tables::Said {
            field: 0,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Link \"selementid1\" field is pointing to a nonexistent map selement ID \"{value}\" for map \"{../name}\".",
                ru: "Связь «selementid1» карты «{../name}» указывает на неизвестный элемент «{value}».",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Link \"selementid2\" field is pointing to a nonexistent map selement ID \"\" for map \"{../name}\".",
                ru: "Связь «selementid2» карты «{../name}» не указывает на элемент.",
            },
        },
        tables::Said {
            field: 1,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Link \"selementid2\" field is pointing to a nonexistent map selement ID \"{value}\" for map \"{../name}\".",
                ru: "Связь «selementid2» карты «{../name}» указывает на неизвестный элемент «{value}».",
            },
        },
        tables::Said {
            field: 2,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"drawtype\".",
                ru: "Недопустимое значение «{value}» целого поля «drawtype».",
            },
        },
        tables::Said {
            field: 3,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Empty color.",
                ru: "Пустой цвет.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["not-color", "too-long", "not-text", "wrong-length"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Color \"{value}\" is not correct: expecting hexadecimal color code (6 symbols).",
                ru: "Неверный цвет «{value}»: нужен шестнадцатеричный код из 6 знаков.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"label\": value is too long.",
                ru: "Недопустимое значение поля «label»: значение слишком длинно.",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_CREATE_LINKS_LINKTRIGGERS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("triggerid", tables::Type::ID, 1191),
        (
            "drawtype",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LINK_DRAWING_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            1207,
        ),
        (
            "color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            1217,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("trigger"),
                ..tables::Facts::REQUIRED
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
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_CREATE_LINKS_LINKTRIGGERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "MapCreateLinksLinktriggers",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_CREATE_LINKS_LINKTRIGGERS_FIELDS,
    lookup: &[0, 65535, 65535, 65535, 65535, 65535, 2, 1],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_CREATE_LINKS_LINKTRIGGERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The trigger's id.",
            ru: "Идентификатор триггера.",
        },
        tables::Text {
            en: "How the line is drawn in that case.",
            ru: "Как рисуется связь в этом случае.",
        },
        tables::Text {
            en: "Its colour in that case.",
            ru: "Цвет в этом случае.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["not-id"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"triggerid\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «triggerid».",
            },
        },
        tables::Said {
            field: 1,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"drawtype\".",
                ru: "Недопустимое значение «{value}» целого поля «drawtype».",
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
                ru: "Пустой цвет.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["not-color", "too-long", "not-text", "wrong-length"],
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
static MAP_UPDATE_USERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("userid", tables::Type::ID, 490),
        (
            "permission",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::dashboard::PERMISSION_VALUES,
                ),
                ..tables::Type::ANY
            },
            515,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("user"),
                ..tables::Facts::REQUIRED
            },
        ),
        (1, tables::Facts::REQUIRED),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_UPDATE_USERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "MapUpdateUsers",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_UPDATE_USERS_FIELDS,
    lookup: &[65535, 65535, 65535, 0, 1, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Above(1),
                        steps: &[31],
                    },
                    &["0"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    &["3"],
                ),
            ),
            is_advice: false,
            line: 1294,
        },
    ],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_UPDATE_USERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The user's id.",
            ru: "Идентификатор пользователя.",
        },
        tables::Text {
            en: "What the user may do with it.",
            ru: "Что пользователю разрешено.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Map \"{../name}\" is public and read-only sharing is disallowed.",
            ru: "Карта общедоступна: открыть её только для чтения нельзя.",
        },
    ],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::Present(tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    }),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "User sharing is missing parameters: userid, permission for map \"{../name}\".",
                ru: "Доступу пользователя карты «{../name}» нужны userid и permission.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "User sharing is missing parameters: userid for map \"{../name}\".",
                ru: "Доступу пользователя карты «{../name}» нужен userid.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["null", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Sharing option \"userid\" is missing a value for map \"{../name}\".",
                ru: "У доступа карты «{../name}» пусто поле «userid».",
            },
        },
        tables::Said {
            field: 0,
            codes: &["not-id"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"userid\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «userid».",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "User sharing is missing parameters: permission for map \"{../name}\".",
                ru: "Доступу пользователя карты «{../name}» нужен permission.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Sharing option \"permission\" is missing a value for map \"{../name}\".",
                ru: "У доступа карты «{../name}» пусто поле «permission».",
            },
        },
        tables::Said {
            field: 1,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect \"permission\" value \"{value}\" in users for map \"{../name}\".",
                ru: "Недопустимое право «{value}» у доступа карты «{../name}».",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_UPDATE_USER_GROUPS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        ("usrgrpid", tables::Type::ID, 555),
        (
            "permission",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::dashboard::PERMISSION_VALUES,
                ),
                ..tables::Type::ANY
            },
            580,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("user-group"),
                ..tables::Facts::REQUIRED
            },
        ),
        (1, tables::Facts::REQUIRED),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_UPDATE_USER_GROUPS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "MapUpdateUserGroups",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_UPDATE_USER_GROUPS_FIELDS,
    lookup: &[65535, 65535, 65535, 65535, 1, 65535, 0, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Above(1),
                        steps: &[31],
                    },
                    &["0"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::Holds(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    },
                    &["3"],
                ),
            ),
            is_advice: false,
            line: 1301,
        },
    ],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_UPDATE_USER_GROUPS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The group's id.",
            ru: "Идентификатор группы.",
        },
        tables::Text {
            en: "What the group may do with it.",
            ru: "Что группе разрешено.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Map \"{../name}\" is public and read-only sharing is disallowed.",
            ru: "Карта общедоступна: открыть её только для чтения нельзя.",
        },
    ],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::Present(tables::Path {
                        from: tables::From::Here,
                        steps: &[1],
                    }),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "User group sharing is missing parameters: usrgrpid, permission for map \"{../name}\".",
                ru: "Доступу группы карты «{../name}» нужны usrgrpid и permission.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "User group sharing is missing parameters: usrgrpid for map \"{../name}\".",
                ru: "Доступу группы карты «{../name}» нужен usrgrpid.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["null", "empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Field \"usrgrpid\" is missing a value for map \"{../name}\".",
                ru: "У доступа карты «{../name}» пусто поле «usrgrpid».",
            },
        },
        tables::Said {
            field: 0,
            codes: &["not-id"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"usrgrpid\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «usrgrpid».",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "User group sharing is missing parameters: permission for map \"{../name}\".",
                ru: "Доступу группы карты «{../name}» нужен permission.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Field \"permission\" is missing a value for map \"{../name}\".",
                ru: "У доступа карты «{../name}» пусто поле «permission».",
            },
        },
        tables::Said {
            field: 1,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect \"permission\" value \"{value}\" in user groups for map \"{../name}\".",
                ru: "Недопустимое право «{value}» у доступа карты «{../name}».",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_UPDATE_URLS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            624,
        ),
        (
            "url",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Url),
                length: ::core::option::Option::Some(2048),
                macros: tables::Macros {
                    user: true,
                    builtin: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            647,
        ),
        (
            "elementtype",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_ELEMENT_TYPE_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            679,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Url),
                            length: ::core::option::Option::Some(255),
                            macros: tables::Macros {
                                user: true,
                                builtin: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 658,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_UPDATE_URLS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "MapUpdateUrls",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_UPDATE_URLS_FIELDS,
    lookup: &[65535, 2, 0, 1, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_UPDATE_URLS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The link's name.",
            ru: "Название ссылки.",
        },
        tables::Text {
            en: "The address.",
            ru: "Адрес.",
        },
        tables::Text {
            en: "Elements of which kind have it.",
            ru: "У элементов какого вида она есть.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "URL name should be unique for map \"{../name}\".",
                ru: "Ссылке карты «{../name}» нужно своё название.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "URL should have both \"name\" and \"url\" fields for map \"{../name}\".",
                ru: "Ссылке карты «{../name}» нужны name и url.",
            },
        },
        tables::Said {
            field: 0,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"name\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «name»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "URL should have both \"name\" and \"url\" fields for map \"{../name}\".",
                ru: "Ссылке карты «{../name}» нужны name и url.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"url\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «url»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"url\" - {characters} characters. Allowed length is 2048 characters.",
                ru: "Значение «{value}» слишком длинно для поля «url»: {characters} знаков. Допустимо 2048.",
            },
        },
        tables::Said {
            field: 1,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Wrong value for \"url\" field.",
                ru: "Неверное значение поля «url».",
            },
        },
        tables::Said {
            field: 2,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"elementtype\".",
                ru: "Недопустимое значение «{value}» целого поля «elementtype».",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_UPDATE_SELEMENTS_FIELDS: [tables::Field<'static>; 20] = tables::Field::rows(
    [
        ("selementid", tables::Type::ID, 698),
        (
            "elementtype",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_ELEMENT_TYPE_VALUES),
                ..tables::Type::ANY
            },
            710,
        ),
        (
            "elements",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_MAP_UPDATE_SELEMENTS_ELEMENTS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            731,
        ),
        (
            "iconid_off",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 9223372036854775807,
                    },
                ],
                ..tables::Type::ID
            },
            830,
        ),
        ("iconid_on", tables::Type::ID, 848),
        ("iconid_disabled", tables::Type::ID, 858),
        ("iconid_maintenance", tables::Type::ID, 868),
        ("use_iconmap", tables::Type::BOOL, 878),
        (
            "label",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            887,
        ),
        (
            "label_location",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LABEL_LOCATION_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            903,
        ),
        ("x", tables::Type::INT, 913),
        ("y", tables::Type::INT, 921),
        (
            "elementsubtype",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_GROUP_DISPLAY_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            929,
        ),
        (
            "areatype",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_GROUP_AREA_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            939,
        ),
        (
            "viewtype",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_GROUP_PLACEMENT_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            949,
        ),
        ("width", tables::Type::INT, 959),
        ("height", tables::Type::INT, 967),
        (
            "evaltype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::tag_filter::TAG_EVALUATION_OR_INT_VALUES,
                ),
                ..tables::Type::ANY
            },
            975,
        ),
        (
            "tags",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_ELEMENT_TAG_MAP_ELEMENT_TAG,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            987,
        ),
        (
            "urls",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_MAP_UPDATE_SELEMENTS_URLS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            994,
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
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        }),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_MAP_MAP_UPDATE_SELEMENTS_ELEMENTS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    unique: &[
                                        tables::FieldSet {
                                            fields: &[2],
                                            versions: tables::Versions::ALL,
                                        },
                                    ],
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 747,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_MAP_MAP_UPDATE_SELEMENTS_ELEMENTS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    unique: &[
                                        tables::FieldSet {
                                            fields: &[2],
                                            versions: tables::Versions::ALL,
                                        },
                                    ],
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 753,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["0", "1", "3"],
                                    ),
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        }),
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_MAP_MAP_UPDATE_SELEMENTS_ELEMENTS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            length: ::core::option::Option::Some(1),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 758,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["0", "1", "3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_MAP_MAP_UPDATE_SELEMENTS_ELEMENTS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            length: ::core::option::Option::Some(1),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 764,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::All(
                        &[
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                }),
                            ),
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[1],
                            }),
                        ],
                    ),
                ),
                references: ::core::option::Option::Some("image"),
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
                references: ::core::option::Option::Some("image"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                null: tables::Null::Absent,
                references: ::core::option::Option::Some("image"),
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                null: tables::Null::Absent,
                references: ::core::option::Option::Some("image"),
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-one-of", "null"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Present(tables::Path {
                                from: tables::From::Here,
                                steps: &[18],
                            }),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::tag_filter::TAG_EVALUATION_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 982,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_UPDATE_SELEMENTS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "MapUpdateSelements",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_UPDATE_SELEMENTS_FIELDS,
    lookup: &[
        65535, 65535, 5, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 6, 65535,
        65535, 65535, 65535, 65535, 10, 1, 65535, 65535, 65535, 65535, 65535, 65535, 19,
        18, 65535, 65535, 15, 65535, 65535, 0, 65535, 65535, 65535, 65535, 65535, 65535,
        9, 65535, 12, 17, 4, 7, 13, 65535, 65535, 65535, 65535, 3, 65535, 11, 16, 65535,
        65535, 65535, 65535, 65535, 65535, 14, 8, 65535, 2, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_UPDATE_SELEMENTS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The element's id. In a request `links` name new elements by it; any number will do.",
            ru: "Идентификатор элемента. В запросе по нему `links` указывают на новые элементы; годится любое число.",
        },
        tables::Text {
            en: "What the element stands for. A new one has to say it.",
            ru: "Что представляет элемент. Для нового обязательно.",
        },
        tables::Text {
            en: "What it stands for: one object, or triggers; nothing for an image.",
            ru: "Что он представляет: один объект или триггеры; для изображения — ничего.",
        },
        tables::Text {
            en: "The icon by default. A new element has to say it.",
            ru: "Иконка по умолчанию. Для нового элемента обязательна.",
        },
        tables::Text {
            en: "The icon where there is a problem; `0` for the default one.",
            ru: "Иконка при проблеме; `0` — как обычно.",
        },
        tables::Text {
            en: "The icon of what is disabled; `0` for the default one.",
            ru: "Иконка отключённого; `0` — как обычно.",
        },
        tables::Text {
            en: "The icon during a maintenance; `0` for the default one.",
            ru: "Иконка на время обслуживания; `0` — как обычно.",
        },
        tables::Text {
            en: "Whether the map's icon map may choose the icon.",
            ru: "Может ли иконку выбрать соответствие иконок карты.",
        },
        tables::Text {
            en: "The text beside it.",
            ru: "Подпись.",
        },
        tables::Text {
            en: "On which side the label stands.",
            ru: "С какой стороны подпись.",
        },
        tables::Text {
            en: "Its place from the left, in pixels.",
            ru: "Положение от левого края, в пикселях.",
        },
        tables::Text {
            en: "Its place from the top, in pixels.",
            ru: "Положение от верхнего края, в пикселях.",
        },
        tables::Text {
            en: "How a host group is shown.",
            ru: "Как показывать группу узлов сети.",
        },
        tables::Text {
            en: "How much room hosts of a group have.",
            ru: "Сколько места отведено узлам группы.",
        },
        tables::Text {
            en: "How hosts of a group are placed.",
            ru: "Как расставляются узлы группы.",
        },
        tables::Text {
            en: "How wide the area of a group is, in pixels.",
            ru: "Ширина области группы, в пикселях.",
        },
        tables::Text {
            en: "How high the area of a group is, in pixels.",
            ru: "Высота области группы, в пикселях.",
        },
        tables::Text {
            en: "How `tags` go together.",
            ru: "Как сочетаются `tags`.",
        },
        tables::Text {
            en: "Only problems with these tags are shown.",
            ru: "Показывать только проблемы с этими тегами.",
        },
        tables::Text {
            en: "Links in the element's menu.",
            ru: "Ссылки в меню элемента.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 1,
            codes: &["missing"],
            when: ::core::option::Option::Some(
                tables::Condition::Not(
                    &tables::Condition::Present(tables::Path {
                        from: tables::From::Here,
                        steps: &[3],
                    }),
                ),
            ),
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Map element is missing parameters: elementtype, iconid_off",
                ru: "Элементу карты нужны elementtype и iconid_off.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Map element is missing parameters: elementtype",
                ru: "Элементу карты нужен elementtype.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["not-int", "not-one-of", "list", "null", "too-large"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"elementtype\": value must be one of 0, 1, 2, 3, 4.",
                ru: "Недопустимое значение поля «elementtype»: допустимо 0, 1, 2, 3, 4.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Map element is missing parameters: elements",
                ru: "Элементу карты нужны elements.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"elements\": cannot be empty.",
                ru: "Недопустимое значение поля «elements»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["not-list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["too-many-items"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"elements\": incorrect element count.",
                ru: "Недопустимое значение поля «elements»: неверное число элементов.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Map element is missing parameters: iconid_off",
                ru: "Элементу карты нужен iconid_off.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["not-id", "list"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"iconid_off\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «iconid_off».",
            },
        },
        tables::Said {
            field: 4,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"iconid_on\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «iconid_on».",
            },
        },
        tables::Said {
            field: 5,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"iconid_disabled\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «iconid_disabled».",
            },
        },
        tables::Said {
            field: 6,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"iconid_maintenance\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «iconid_maintenance».",
            },
        },
        tables::Said {
            field: 7,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"use_iconmap\".",
                ru: "Недопустимое значение «{value}» целого поля «use_iconmap».",
            },
        },
        tables::Said {
            field: 8,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"label\" - {characters} characters. Allowed length is 2048 characters.",
                ru: "Значение «{value}» слишком длинно для поля «label»: {characters} знаков. Допустимо 2048.",
            },
        },
        tables::Said {
            field: 8,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"label\": value is too long.",
                ru: "Недопустимое значение поля «label»: значение слишком длинно.",
            },
        },
        tables::Said {
            field: 9,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"label_location\".",
                ru: "Недопустимое значение «{value}» целого поля «label_location».",
            },
        },
        tables::Said {
            field: 10,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"x\".",
                ru: "Недопустимое значение «{value}» целого поля «x».",
            },
        },
        tables::Said {
            field: 11,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"y\".",
                ru: "Недопустимое значение «{value}» целого поля «y».",
            },
        },
        tables::Said {
            field: 12,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"elementsubtype\".",
                ru: "Недопустимое значение «{value}» целого поля «elementsubtype».",
            },
        },
        tables::Said {
            field: 13,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"areatype\".",
                ru: "Недопустимое значение «{value}» целого поля «areatype».",
            },
        },
        tables::Said {
            field: 14,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"viewtype\".",
                ru: "Недопустимое значение «{value}» целого поля «viewtype».",
            },
        },
        tables::Said {
            field: 15,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"width\".",
                ru: "Недопустимое значение «{value}» целого поля «width».",
            },
        },
        tables::Said {
            field: 16,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"height\".",
                ru: "Недопустимое значение «{value}» целого поля «height».",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_UPDATE_SELEMENTS_ELEMENTS_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("hostid", tables::Type::ID, 786),
        ("sysmapid", tables::Type::ID, 797),
        ("triggerid", tables::Type::ID, 808),
        ("groupid", tables::Type::ID, 819),
    ],
    &[
        (
            0,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Above(1),
                                        steps: &[1],
                                    },
                                    &["0"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                references: ::core::option::Option::Some("host"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Above(1),
                                        steps: &[1],
                                    },
                                    &["1"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                references: ::core::option::Option::Some("map"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Above(1),
                                        steps: &[1],
                                    },
                                    &["2"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                references: ::core::option::Option::Some("trigger"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::OneOf(
                                    tables::Path {
                                        from: tables::From::Above(1),
                                        steps: &[1],
                                    },
                                    &["3"],
                                ),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                references: ::core::option::Option::Some("host-group"),
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_UPDATE_SELEMENTS_ELEMENTS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "MapUpdateSelementsElements",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_UPDATE_SELEMENTS_ELEMENTS_FIELDS,
    lookup: &[
        2, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 3, 0, 1,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Above(1),
                        steps: &[1],
                    },
                    &["0"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[0],
            }),
            is_advice: false,
            line: 1314,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Above(1),
                        steps: &[1],
                    },
                    &["1"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[1],
            }),
            is_advice: false,
            line: 1321,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Above(1),
                        steps: &[1],
                    },
                    &["2"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[2],
            }),
            is_advice: false,
            line: 1328,
        },
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::OneOf(
                    tables::Path {
                        from: tables::From::Above(1),
                        steps: &[1],
                    },
                    &["3"],
                ),
            ),
            versions: tables::Versions::ALL,
            need: tables::Need::NotEmpty(tables::Path {
                from: tables::From::Here,
                steps: &[3],
            }),
            is_advice: false,
            line: 1335,
        },
    ],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_UPDATE_SELEMENTS_ELEMENTS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The host, where the element stands for one.",
            ru: "Узел сети, если элемент — узел.",
        },
        tables::Text {
            en: "The map, where the element stands for one.",
            ru: "Карта, если элемент — карта.",
        },
        tables::Text {
            en: "The trigger, where the element stands for some.",
            ru: "Триггер, если элемент — триггеры.",
        },
        tables::Text {
            en: "The host group, where the element stands for one.",
            ru: "Группа узлов сети, если элемент — группа.",
        },
    ],
    rules: &[
        tables::Text {
            en: "No permissions to referred object or it does not exist!",
            ru: "Элементу этого вида нужен `hostid`.",
        },
        tables::Text {
            en: "No permissions to referred object or it does not exist!",
            ru: "Элементу этого вида нужен `sysmapid`.",
        },
        tables::Text {
            en: "No permissions to referred object or it does not exist!",
            ru: "Элементу этого вида нужен `triggerid`.",
        },
        tables::Text {
            en: "No permissions to referred object or it does not exist!",
            ru: "Элементу этого вида нужен `groupid`.",
        },
    ],
    said: &[
        tables::Said {
            field: 0,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"hostid\": cannot be empty.",
                ru: "Недопустимое значение поля «hostid»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"sysmapid\": cannot be empty.",
                ru: "Недопустимое значение поля «sysmapid»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"triggerid\": cannot be empty.",
                ru: "Недопустимое значение поля «triggerid»: не может быть пустым.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"groupid\": cannot be empty.",
                ru: "Недопустимое значение поля «groupid»: не может быть пустым.",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_UPDATE_SELEMENTS_URLS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            1014,
        ),
        (
            "url",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Url),
                length: ::core::option::Option::Some(2048),
                macros: tables::Macros {
                    user: true,
                    builtin: true,
                    ..tables::Macros::NONE
                },
                ..tables::Type::ANY
            },
            1026,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Url),
                            length: ::core::option::Option::Some(255),
                            macros: tables::Macros {
                                user: true,
                                builtin: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 1036,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_UPDATE_SELEMENTS_URLS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "MapUpdateSelementsUrls",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_UPDATE_SELEMENTS_URLS_FIELDS,
    lookup: &[65535, 65535, 0, 1, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_UPDATE_SELEMENTS_URLS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The link's name.",
            ru: "Название ссылки.",
        },
        tables::Text {
            en: "The address.",
            ru: "Адрес.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 0,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Wrong value for \"url\" field.",
                ru: "Ссылке нужны name и url.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions {
                since: ::core::option::Option::None,
                until: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
            },
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"url\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинно для поля «url»: {characters} знаков. Допустимо 255.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"url\" - {characters} characters. Allowed length is 2048 characters.",
                ru: "Значение «{value}» слишком длинно для поля «url»: {characters} знаков. Допустимо 2048.",
            },
        },
        tables::Said {
            field: 1,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Wrong value for \"url\" field.",
                ru: "Неверное значение поля «url».",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_UPDATE_LINKS_FIELDS: [tables::Field<'static>; 8] = tables::Field::rows(
    [
        ("linkid", tables::Type::ID, 1089),
        ("sysmapid", tables::Type::ID, 1096),
        ("selementid1", tables::Type::ID, 1107),
        ("selementid2", tables::Type::ID, 1121),
        (
            "drawtype",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LINK_DRAWING_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            1135,
        ),
        (
            "color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            1145,
        ),
        (
            "label",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            1161,
        ),
        (
            "linktriggers",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MAP_MAP_UPDATE_LINKS_LINKTRIGGERS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            1172,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &[],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                presence: tables::Presence::RequiredWhen(
                    tables::Condition::Present(tables::Path {
                        from: tables::From::Here,
                        steps: &[0],
                    }),
                ),
                ..tables::Facts::NONE
            },
        ),
        (2, tables::Facts::REQUIRED),
        (3, tables::Facts::REQUIRED),
        (
            5,
            tables::Facts {
                empty: tables::Empty::Refused,
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                unchecked: &[
                    tables::Unchecked {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        only: &["not-text"],
                        except: &[],
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_UPDATE_LINKS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "MapUpdateLinks",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_UPDATE_LINKS_FIELDS,
    lookup: &[
        65535, 2, 0, 3, 65535, 65535, 65535, 4, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 1, 65535, 65535, 65535, 65535, 65535, 65535, 5, 7, 65535, 65535, 65535,
        65535, 6, 65535, 65535, 65535,
    ],
    required: 2,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_UPDATE_LINKS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The line's id. In an update it names an existing one.",
            ru: "Идентификатор связи. При обновлении указывает на существующую.",
        },
        tables::Text {
            en: "The map's id. In an update a line that is named by its id has to say it.",
            ru: "Идентификатор карты. При обновлении обязателен для связи, указанной по идентификатору.",
        },
        tables::Text {
            en: "The element at one end, one of `selements`.",
            ru: "Элемент на одном конце, из числа `selements`.",
        },
        tables::Text {
            en: "The element at the other end, one of `selements`.",
            ru: "Элемент на другом конце, из числа `selements`.",
        },
        tables::Text {
            en: "How it is drawn.",
            ru: "Как рисуется.",
        },
        tables::Text {
            en: "Its colour.",
            ru: "Цвет.",
        },
        tables::Text {
            en: "The text on it.",
            ru: "Подпись.",
        },
        tables::Text {
            en: "Triggers whose problem changes its look.",
            ru: "Триггеры, проблема которых меняет её вид.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 1,
            codes: &["not-id"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"sysmapid\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «sysmapid».",
            },
        },
        tables::Said {
            field: 2,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Link \"selementid1\" field is pointing to a nonexistent map selement ID \"\" for map \"{../name}\".",
                ru: "Связь «selementid1» карты «{../name}» не указывает на элемент.",
            },
        },
        tables::Said {
            field: 2,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Link \"selementid1\" field is pointing to a nonexistent map selement ID \"{value}\" for map \"{../name}\".",
                ru: "Связь «selementid1» карты «{../name}» указывает на неизвестный элемент «{value}».",
            },
        },
        tables::Said {
            field: 3,
            codes: &["missing", "null"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Link \"selementid2\" field is pointing to a nonexistent map selement ID \"\" for map \"{../name}\".",
                ru: "Связь «selementid2» карты «{../name}» не указывает на элемент.",
            },
        },
        tables::Said {
            field: 3,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Link \"selementid2\" field is pointing to a nonexistent map selement ID \"{value}\" for map \"{../name}\".",
                ru: "Связь «selementid2» карты «{../name}» указывает на неизвестный элемент «{value}».",
            },
        },
        tables::Said {
            field: 4,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"drawtype\".",
                ru: "Недопустимое значение «{value}» целого поля «drawtype».",
            },
        },
        tables::Said {
            field: 5,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Empty color.",
                ru: "Пустой цвет.",
            },
        },
        tables::Said {
            field: 5,
            codes: &["not-color", "too-long", "not-text", "wrong-length"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Color \"{value}\" is not correct: expecting hexadecimal color code (6 symbols).",
                ru: "Неверный цвет «{value}»: нужен шестнадцатеричный код из 6 знаков.",
            },
        },
        tables::Said {
            field: 6,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value for field \"label\": value is too long.",
                ru: "Недопустимое значение поля «label»: значение слишком длинно.",
            },
        },
    ],
};
#[cfg(feature = "map")]
static MAP_UPDATE_LINKS_LINKTRIGGERS_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("linktriggerid", tables::Type::ID, 1178),
        ("triggerid", tables::Type::ID, 1191),
        (
            "drawtype",
            tables::Type {
                kind: tables::Kind::Enum(&MAP_LINK_DRAWING_OR_INT_VALUES),
                ..tables::Type::ANY
            },
            1207,
        ),
        (
            "color",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Color),
                ..tables::Type::ANY
            },
            1217,
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
                references: ::core::option::Option::Some("trigger"),
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                empty: tables::Empty::Refused,
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "map")]
pub(crate) static MAP_UPDATE_LINKS_LINKTRIGGERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/map",
    name: "MapUpdateLinksLinktriggers",
    file: "spec/zabbix/types/map.toml",
    form: tables::Form::Object,
    fields: &MAP_UPDATE_LINKS_LINKTRIGGERS_FIELDS,
    lookup: &[
        1, 65535, 65535, 65535, 0, 65535, 3, 2, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "map")]
#[cfg(feature = "texts")]
pub(crate) static MAP_UPDATE_LINKS_LINKTRIGGERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The id within the line.",
            ru: "Идентификатор внутри связи.",
        },
        tables::Text {
            en: "The trigger's id.",
            ru: "Идентификатор триггера.",
        },
        tables::Text {
            en: "How the line is drawn in that case.",
            ru: "Как рисуется связь в этом случае.",
        },
        tables::Text {
            en: "Its colour in that case.",
            ru: "Цвет в этом случае.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 1,
            codes: &["missing"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect arguments passed to function.",
                ru: "Неверные аргументы.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["not-id"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for unsigned int field \"triggerid\".",
                ru: "Недопустимое значение «{value}» целого поля без знака «triggerid».",
            },
        },
        tables::Said {
            field: 2,
            codes: &[],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Incorrect value \"{value}\" for int field \"drawtype\".",
                ru: "Недопустимое значение «{value}» целого поля «drawtype».",
            },
        },
        tables::Said {
            field: 3,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Empty color.",
                ru: "Пустой цвет.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["not-color", "too-long", "not-text", "wrong-length"],
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
