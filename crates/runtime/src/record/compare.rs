use secrecy::ExposeSecret;

use super::{Record, RecordMap, Ref};

/// Whether two records of one shape hold the same: field by field, unknown members included.
pub fn equal(one: &dyn Record, other: &dyn Record) -> bool {
    let fields = one.shape().shape().fields.len();
    fields == other.shape().shape().fields.len()
        && (0..fields).all(|field| same(one.get(field), other.get(field)))
        && one.unknown() == other.unknown()
}

fn same(one: Ref<'_>, other: Ref<'_>) -> bool {
    match (one, other) {
        (Ref::Absent, Ref::Absent) | (Ref::Empty, Ref::Empty) => true,
        (Ref::Bool(one), Ref::Bool(other)) => one == other,
        (Ref::Int(one), Ref::Int(other)) => one == other,
        (Ref::Float(one), Ref::Float(other)) => one == other,
        (Ref::Id(one), Ref::Id(other)) => one == other,
        (Ref::Text(one), Ref::Text(other)) => one == other,
        (Ref::Secret(one), Ref::Secret(other)) => one.expose_secret() == other.expose_secret(),
        (Ref::DateTime(one), Ref::DateTime(other)) => one == other,
        (Ref::Enum(one), Ref::Enum(other)) => one.wire() == other.wire(),
        (Ref::Record(one), Ref::Record(other)) => equal(one, other),
        (Ref::List(one), Ref::List(other)) => {
            one.len() == other.len() && (0..one.len()).all(|index| same(one.get(index), other.get(index)))
        }
        (Ref::Count(one), Ref::Count(other)) => one == other,
        (Ref::Map(one), Ref::Map(other)) => one.len() == other.len() && same_entries(one, other),
        (Ref::Value(one), Ref::Value(other)) => one == other,
        _ => false,
    }
}

fn same_entries(one: &dyn RecordMap, other: &dyn RecordMap) -> bool {
    let mut alike = true;
    one.each(&mut |key, value| {
        alike = same(value, other.get(key));
        alike
    });
    alike
}
