//! Macros by which generated code says what it has. They add nothing of their own: each line of a generated
//! `record!` is one arm of the two functions that [`Record`](crate::Record) asks for.

/// Implements [`Record`](crate::Record) and all that follows from it for a struct: its fields by number, then those that
/// are no `Option`, then those that are.
///
/// ```ignore
/// record! { User, crate::TABLES, 3; 0 => userid, 1 => name; userid; name }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! record {
    ($name:ident, $tables:path, $id:expr; $($number:literal => $field:ident),*; $($kept:ident)*; $($optional:ident)*) => {
        impl $crate::Record for $name {
            fn shape(&self) -> $crate::tables::ShapeRef<'_> {
                $crate::tables::ShapeRef { tables: &$tables, id: $crate::tables::ShapeId($id) }
            }

            fn get(&self, field: usize) -> $crate::Ref<'_> {
                match field {
                    $($number => $crate::Target::get(&self.$field),)*
                    _ => $crate::Ref::Absent,
                }
            }

            fn slot(&mut self, field: usize) -> $crate::Slot<'_> {
                match field {
                    $($number => $crate::Target::slot(&mut self.$field),)*
                    _ => $crate::Slot::None,
                }
            }

            fn unknown(&self) -> &$crate::Unknown {
                &self.unknown_members
            }

            fn unknown_mut(&mut self) -> &mut $crate::Unknown {
                &mut self.unknown_members
            }
        }

        impl $crate::Target for $name {
            fn blank() -> Self {
                Self {
                    $($kept: $crate::Target::blank(),)*
                    $($optional: ::core::option::Option::None,)*
                    unknown_members: ::core::default::Default::default(),
                }
            }

            fn get(&self) -> $crate::Ref<'_> {
                $crate::Ref::Record(self)
            }

            fn slot(&mut self) -> $crate::Slot<'_> {
                $crate::Slot::Record(self)
            }
        }

        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::record::copy(self)
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::record::debug(self, f)
            }
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::record::equal(self, other)
            }
        }

        $crate::forward_serde!($name, $tables, $id);
    };
}

/// Implements [`OpenEnum`](crate::record::OpenEnum) and [`Target`](crate::Target) for an enum whose last variant is
/// `Other(Box<str>)`.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    ($name:ident, $enumeration:path; $($number:literal => $variant:ident),* $(,)?) => {
        impl $crate::record::OpenEnum for $name {
            fn enumeration(&self) -> &$crate::tables::Enumeration<'_> {
                &$enumeration
            }

            fn known(&self) -> ::core::result::Result<usize, &str> {
                match self {
                    $(Self::$variant => ::core::result::Result::Ok($number),)*
                    Self::Other(text) => ::core::result::Result::Err(text),
                }
            }

            fn set_known(&mut self, index: usize) -> bool {
                *self = match index {
                    $($number => Self::$variant,)*
                    _ => return false,
                };
                true
            }

            fn set_other(&mut self, text: &str) {
                *self = Self::Other(::core::convert::From::from(text));
            }
        }

        impl $crate::Target for $name {
            fn blank() -> Self {
                Self::Other(::core::default::Default::default())
            }

            fn get(&self) -> $crate::Ref<'_> {
                $crate::Ref::Enum(self)
            }

            fn slot(&mut self) -> $crate::Slot<'_> {
                $crate::Slot::Enum(self)
            }
        }
    };
}

/// Implements [`Method`](crate::Method) for a request.
#[doc(hidden)]
#[macro_export]
macro_rules! method {
    ($name:ident, $tables:path, $method:path => $response:ty) => {
        impl $crate::Method for $name {
            type Response = $response;

            fn tables(&self) -> &'static $crate::tables::Tables<'static> {
                &$tables
            }

            fn method(&self) -> &'static $crate::tables::Method<'static> {
                &$method
            }
        }
    };
}

/// Forwards serde's traits to the tables.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! forward_serde {
    ($name:ident, $tables:path, $id:expr) => {
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::serde_forward::serialize(self, serializer)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::serde_forward::deserialize(&$tables, $crate::tables::ShapeId($id), deserializer)
            }
        }
    };
}

/// Forwards nothing: the feature `serde` is off.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! forward_serde {
    ($name:ident, $tables:path, $id:expr) => {};
}

/// Gives an enum of error codes its way from and to the wire, and its entry in the tables.
#[doc(hidden)]
#[macro_export]
macro_rules! error_code {
    ($name:ident, $tables:path; $($code:literal => $variant:ident),* $(,)?) => {
        impl $name {
            /// The error of that code on the wire.
            pub fn of(code: &str) -> Self {
                match code {
                    $($code => Self::$variant,)*
                    _ => Self::Other(::core::convert::From::from(code)),
                }
            }

            /// The code on the wire.
            pub fn code(&self) -> &str {
                match self {
                    $(Self::$variant => $code,)*
                    Self::Other(code) => code,
                }
            }

            /// What the tables say of it: its meaning and what to do; `None` for a code that the spec does not name.
            pub fn entry(&self) -> ::core::option::Option<&'static $crate::tables::ErrorCode<'static>> {
                $tables.api.error(self.code())
            }
        }
    };
}
