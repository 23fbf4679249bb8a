use std::collections::BTreeMap;

use secrecy::SecretString;

use super::{CountedSlot, MaybeSlot, RecordList, RecordMap, Ref, Slot, Target};
use crate::{Counted, DateTime, Id, Maybe, Value};

macro_rules! scalar {
    ($($rust:ty, $variant:ident, $blank:expr, |$value:ident| $get:expr;)*) => {$(
        impl Target for $rust {
            fn blank() -> Self {
                $blank
            }

            fn get(&self) -> Ref<'_> {
                let $value = self;
                Ref::$variant($get)
            }

            fn slot(&mut self) -> Slot<'_> {
                Slot::$variant(self)
            }
        }
    )*};
}

scalar! {
    bool, Bool, false, |value| *value;
    i64, Int, 0, |value| *value;
    f64, Float, 0.0, |value| *value;
    Id, Id, Id(0), |value| *value;
    String, Text, String::new(), |value| value;
    SecretString, Secret, SecretString::default(), |value| value;
    DateTime, DateTime, DateTime::default(), |value| *value;
    Value, Value, Value::Null, |value| value;
}

impl<T: Target> Target for Option<T> {
    fn blank() -> Self {
        None
    }

    // Matched by hand: each of `Option`'s functions would be compiled anew for every generated type.
    fn get(&self) -> Ref<'_> {
        match self {
            Some(value) => value.get(),
            None => Ref::Absent,
        }
    }

    fn slot(&mut self) -> Slot<'_> {
        if self.is_none() {
            *self = Some(T::blank());
        }
        match self {
            Some(value) => value.slot(),
            None => Slot::None,
        }
    }
}

impl<T: Target> Target for Box<T> {
    fn blank() -> Self {
        Box::new(T::blank())
    }

    fn get(&self) -> Ref<'_> {
        (**self).get()
    }

    fn slot(&mut self) -> Slot<'_> {
        (**self).slot()
    }
}

impl<T: Target> Target for Maybe<T> {
    fn blank() -> Self {
        Maybe::Absent
    }

    fn get(&self) -> Ref<'_> {
        match self {
            Maybe::Absent => Ref::Absent,
            Maybe::Empty => Ref::Empty,
            Maybe::Value(value) => value.get(),
        }
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Maybe(self)
    }
}

impl<T: Target> MaybeSlot for Maybe<T> {
    fn set_empty(&mut self) {
        *self = Maybe::Empty;
    }

    fn value(&mut self) -> Slot<'_> {
        if !matches!(self, Maybe::Value(_)) {
            *self = Maybe::Value(T::blank());
        }
        match self {
            Maybe::Value(value) => value.slot(),
            Maybe::Absent | Maybe::Empty => Slot::None,
        }
    }
}

impl<T: Target> Target for Vec<T> {
    fn blank() -> Self {
        Vec::new()
    }

    fn get(&self) -> Ref<'_> {
        Ref::List(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
}

/// From how many bytes on a member of a list is large.
const LARGE: usize = 128;

impl<T: Target> RecordList for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }

    fn get(&self, index: usize) -> Ref<'_> {
        <[T]>::get(self, index).map_or(Ref::Absent, Target::get)
    }

    // The member is filled where it stands alone: what it allocates then comes before the list's own, larger memory.
    fn push(&mut self, fill: &mut dyn FnMut(Slot<'_>) -> bool) {
        let mut member = T::blank();
        if fill(member.slot()) {
            // Room for four at once, which is what `push` takes, is mostly left empty where members are large.
            if size_of::<T>() >= LARGE && self.len() == self.capacity() && self.len() < 4 {
                self.reserve_exact(self.len().max(1));
            }
            Vec::push(self, member);
        }
    }
}

impl<T: Target> Target for Counted<T> {
    fn blank() -> Self {
        Counted::Members(Vec::new())
    }

    fn get(&self) -> Ref<'_> {
        match self {
            Counted::Members(members) => Ref::List(members),
            Counted::Count(count) => Ref::Count(*count),
        }
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Counted(self)
    }
}

impl<T: Target> CountedSlot for Counted<T> {
    fn set_count(&mut self, count: u64) {
        *self = Counted::Count(count);
    }

    fn members(&mut self) -> Slot<'_> {
        if matches!(self, Counted::Count(_)) {
            *self = Counted::Members(Vec::new());
        }
        match self {
            Counted::Members(members) => Slot::List(members),
            Counted::Count(_) => Slot::None,
        }
    }
}

impl<T: Target> Target for BTreeMap<String, T> {
    fn blank() -> Self {
        BTreeMap::new()
    }

    fn get(&self) -> Ref<'_> {
        Ref::Map(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }
}

impl<T: Target> RecordMap for BTreeMap<String, T> {
    fn len(&self) -> usize {
        BTreeMap::len(self)
    }

    fn get(&self, key: &str) -> Ref<'_> {
        BTreeMap::get(self, key).map_or(Ref::Absent, Target::get)
    }

    fn each(&self, visit: &mut dyn FnMut(&str, Ref<'_>) -> bool) {
        for (key, value) in self {
            if !visit(key, value.get()) {
                break;
            }
        }
    }

    fn entry(&mut self, key: &str) -> Slot<'_> {
        BTreeMap::entry(self, key.to_owned()).or_insert_with(T::blank).slot()
    }
}
