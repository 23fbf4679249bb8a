//! Which fields hold secrets, in themselves or in what they hold.

use callsheet_runtime::tables::{Field, Kind, Shape, Type};

use super::Arena;

/// The shapes with the numbers of such fields.
pub(super) fn marked<'t>(shapes: &[&'t Shape<'t>], arena: &'t Arena) -> Vec<&'t Shape<'t>> {
    let mut holds = vec![false; shapes.len()];
    // Shapes may hold each other: until no more is found.
    loop {
        let found: Vec<_> =
            shapes.iter().map(|shape| shape.fields.iter().any(|field| is_held(field, &holds))).collect();
        if found == holds {
            break;
        }
        holds = found;
    }
    let marked = shapes.iter().map(|shape| {
        let fields = shape.fields.iter().enumerate().filter(|(_, field)| is_held(field, &holds));
        let numbers: Vec<_> = fields.map(|(number, _)| number as u16).collect();
        arena.value(Shape { secrets: arena.list(&numbers), ..**shape })
    });
    marked.collect()
}

fn is_held(field: &Field<'_>, holds: &[bool]) -> bool {
    let types = field.cases.iter().map(|case| &case.ty);
    types.chain([&field.ty]).any(|ty| is_secret(ty, holds))
}

fn is_secret(ty: &Type<'_>, holds: &[bool]) -> bool {
    ty.secret
        || match ty.kind {
            Kind::Record(id) => holds.get(id.0 as usize).copied().unwrap_or_default(),
            Kind::List(list) => is_secret(&list.item, holds),
            Kind::Map(item) => is_secret(item, holds),
            _ => false,
        }
}
