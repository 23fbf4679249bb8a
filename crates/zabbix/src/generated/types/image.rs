// @generated from spec/zabbix/types/image.toml by `cargo xtask codegen`; do not edit.

//! The type `image`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "image")]
/// An image
#[non_exhaustive]
pub struct Image {
    /// The image's id.
    ///
    /// Id.
    pub imageid: ::core::option::Option<::callsheet_runtime::Id>,
    /// What the image is for.
    ///
    /// One of the values below.
    pub imagetype: ::core::option::Option<ImageType>,
    /// The name.
    ///
    /// String, at most 64 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// The picture, a PNG, JPEG or GIF of at most 1 MB, in Base64. Answered with `select_image` alone.
    ///
    /// Base64.
    pub image: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "image")]
impl Image {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`imageid`](Self::imageid).
    pub fn imageid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.imageid, value);
        self
    }
    /// Sets [`imagetype`](Self::imagetype).
    pub fn imagetype(mut self, value: impl ::core::convert::Into<ImageType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.imagetype, value);
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
    /// Sets [`image`](Self::image).
    pub fn image(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.image, value);
        self
    }
}
#[cfg(feature = "image")]
impl ::core::default::Default for Image {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "image")]
::callsheet_runtime::record! {
    Image, super::super::TABLES, super::super::tables::shapes::TYPES_IMAGE_IMAGE; 0 =>
    imageid, 1 => imagetype, 2 => name, 3 => image;; imageid imagetype name image
}
#[cfg(feature = "image")]
/// An image
#[non_exhaustive]
pub struct ImageCreate {
    /// What the image is for.
    ///
    /// One of the values below.
    pub imagetype: ImageType,
    /// The name.
    ///
    /// String, at most 64 characters. Not empty.
    pub name: ::std::string::String,
    /// The picture, a PNG, JPEG or GIF of at most 1 MB, in Base64. Answered with `select_image` alone.
    ///
    /// Picture (PNG, JPEG or GIF) in Base64. Not empty.
    pub image: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "image")]
impl ImageCreate {
    /// With what is required.
    pub fn new(
        imagetype: impl ::core::convert::Into<ImageType>,
        name: impl ::core::convert::Into<::std::string::String>,
        image: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            imagetype: imagetype.into(),
            name: name.into(),
            image: image.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "image")]
::callsheet_runtime::record! {
    ImageCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_IMAGE_IMAGE_CREATE; 0 => imagetype, 1 => name, 2
    => image; imagetype name image;
}
#[cfg(feature = "image")]
/// An image
#[non_exhaustive]
pub struct ImageUpdate {
    /// The image's id.
    ///
    /// Id.
    pub imageid: ::callsheet_runtime::Id,
    /// The name.
    ///
    /// String, at most 64 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// The picture, a PNG, JPEG or GIF of at most 1 MB, in Base64. Answered with `select_image` alone.
    ///
    /// Picture (PNG, JPEG or GIF) in Base64. Not empty.
    pub image: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "image")]
impl ImageUpdate {
    /// With what is required.
    pub fn new(imageid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            imageid: imageid.into(),
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
    /// Sets [`image`](Self::image).
    pub fn image(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.image, value);
        self
    }
}
#[cfg(feature = "image")]
::callsheet_runtime::record! {
    ImageUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_IMAGE_IMAGE_UPDATE; 0 => imageid, 1 => name, 2 =>
    image; imageid; name image
}
#[cfg(feature = "image")]
/// What an image is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageType {
    /// An icon of a map.
    ///
    /// `1` on the wire.
    Icon,
    /// The background of a map.
    ///
    /// `2` on the wire.
    Background,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "image")]
::callsheet_runtime::open_enum! {
    ImageType, IMAGE_TYPE_VALUES; 0 => Icon, 1 => Background
}
#[cfg(feature = "image")]
pub(crate) static IMAGE_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/image",
    name: "ImageType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "1",
            name: "Icon",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Background",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "image")]
static IMAGE_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        ("imageid", tables::Type::ID, 17),
        (
            "imagetype",
            tables::Type {
                kind: tables::Kind::Enum(&IMAGE_TYPE_VALUES),
                ..tables::Type::ANY
            },
            24,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            32,
        ),
        (
            "image",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Base64),
                ..tables::Type::ANY
            },
            41,
        ),
    ],
    &[],
);
#[cfg(feature = "image")]
pub(crate) static IMAGE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/image",
    name: "Image",
    file: "spec/zabbix/types/image.toml",
    form: tables::Form::Object,
    fields: &IMAGE_FIELDS,
    lookup: &[
        65535, 65535, 2, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 0, 1, 3,
        65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "image")]
#[cfg(feature = "texts")]
pub(crate) static IMAGE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The image's id.",
            ru: "Идентификатор изображения.",
        },
        tables::Text {
            en: "What the image is for.",
            ru: "Для чего изображение.",
        },
        tables::Text {
            en: "The name.",
            ru: "Название.",
        },
        tables::Text {
            en: "The picture, a PNG, JPEG or GIF of at most 1 MB, in Base64. Answered with `select_image` alone.",
            ru: "Картинка PNG, JPEG или GIF не больше 1 МБ в Base64. Возвращается только по `select_image`.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 3,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "file format is unsupported",
                ru: "файл неизвестного вида",
            },
        },
    ],
};
#[cfg(feature = "image")]
static IMAGE_CREATE_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        (
            "imagetype",
            tables::Type {
                kind: tables::Kind::Enum(&IMAGE_TYPE_VALUES),
                ..tables::Type::ANY
            },
            24,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            32,
        ),
        (
            "image",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Image),
                ..tables::Type::ANY
            },
            41,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (
            2,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "image")]
pub(crate) static IMAGE_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/image",
    name: "ImageCreate",
    file: "spec/zabbix/types/image.toml",
    form: tables::Form::Object,
    fields: &IMAGE_CREATE_FIELDS,
    lookup: &[65535, 65535, 1, 2, 0, 65535, 65535, 65535],
    required: 3,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "image")]
#[cfg(feature = "texts")]
pub(crate) static IMAGE_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "What the image is for.",
            ru: "Для чего изображение.",
        },
        tables::Text {
            en: "The name.",
            ru: "Название.",
        },
        tables::Text {
            en: "The picture, a PNG, JPEG or GIF of at most 1 MB, in Base64. Answered with `select_image` alone.",
            ru: "Картинка PNG, JPEG или GIF не больше 1 МБ в Base64. Возвращается только по `select_image`.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 2,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "file format is unsupported",
                ru: "файл неизвестного вида",
            },
        },
    ],
};
#[cfg(feature = "image")]
static IMAGE_UPDATE_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("imageid", tables::Type::ID, 17),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            32,
        ),
        (
            "image",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Image),
                ..tables::Type::ANY
            },
            41,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "image")]
pub(crate) static IMAGE_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/image",
    name: "ImageUpdate",
    file: "spec/zabbix/types/image.toml",
    form: tables::Form::Object,
    fields: &IMAGE_UPDATE_FIELDS,
    lookup: &[65535, 65535, 1, 0, 2, 65535, 65535, 65535],
    required: 1,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "image")]
#[cfg(feature = "texts")]
pub(crate) static IMAGE_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The image's id.",
            ru: "Идентификатор изображения.",
        },
        tables::Text {
            en: "The name.",
            ru: "Название.",
        },
        tables::Text {
            en: "The picture, a PNG, JPEG or GIF of at most 1 MB, in Base64. Answered with `select_image` alone.",
            ru: "Картинка PNG, JPEG или GIF не больше 1 МБ в Base64. Возвращается только по `select_image`.",
        },
    ],
    rules: &[],
    said: &[
        tables::Said {
            field: 2,
            codes: &["empty"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "file format is unsupported",
                ru: "файл неизвестного вида",
            },
        },
    ],
};
