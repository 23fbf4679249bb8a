//! Encode, decode, encode is the identity, for every shape of every API: as the generated type, as its copy, and as a
//! dynamic record.

#![allow(clippy::unwrap_used, clippy::panic)]

use callsheet_runtime::record::{Blank, Dynamic, copy_into, equal};
use callsheet_runtime::tables::{Kind, ShapeId, ShapeRef, Tables, Type, Wire};
use callsheet_runtime::{Record, Ref, Slot, json, xml};
use callsheet_tests::made::Maker;
use proptest::prelude::*;

fn apis() -> [(&'static Tables<'static>, &'static [Blank]); 2] {
    [(&callsheet_planfix::TABLES, callsheet_planfix::BLANKS), (&callsheet_zabbix::TABLES, callsheet_zabbix::BLANKS)]
}

fn encode(tables: &Tables<'_>, id: ShapeId, record: &dyn Record) -> String {
    let ty = Type::of(Kind::Record(id));
    let mut out = String::new();
    match tables.api.wire {
        Wire::Json => json::encode(Ref::Record(record), tables, &ty, &mut out),
        Wire::Xml => xml::encode_element("root", Ref::Record(record), tables, &ty, &mut out).unwrap(),
    }
    out
}

fn decode(tables: &Tables<'_>, id: ShapeId, text: &str, record: &mut dyn Record) {
    let ty = Type::of(Kind::Record(id));
    let read = match tables.api.wire {
        Wire::Json => json::decode_into(text, tables, &ty, Slot::Record(record)),
        Wire::Xml => xml::decode_into(text, tables, &ty, Slot::Record(record)),
    };
    if let Err(error) = read {
        panic!("{error}\n{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn of_every_generated_type(choices in proptest::collection::vec(any::<u16>(), 0..400)) {
        for (tables, blanks) in apis() {
            for (id, blank) in blanks {
                let shape = tables.shape(*id);
                let mut made = blank();
                Maker::new(tables, &choices).fill(&mut *made, shape);
                let text = encode(tables, *id, &*made);

                let mut read = blank();
                decode(tables, *id, &text, &mut *read);
                prop_assert_eq!(&encode(tables, *id, &*read), &text, "{} {}", shape.owner, shape.name);

                let mut copy = blank();
                copy_into(&*read, &mut *copy);
                prop_assert_eq!(&encode(tables, *id, &*copy), &text, "{} {} (copied)", shape.owner, shape.name);

                let mut dynamic = Dynamic::new(ShapeRef { tables, id: *id });
                decode(tables, *id, &text, &mut dynamic);
                prop_assert_eq!(&encode(tables, *id, &dynamic), &text, "{} {} (dynamic)", shape.owner, shape.name);
                prop_assert!(equal(&dynamic, &*read), "{} {}", shape.owner, shape.name);
            }
        }
    }
}

#[test]
fn every_shape_has_its_generated_type() {
    for (tables, blanks) in apis() {
        assert!(!blanks.is_empty());
        assert_eq!(blanks.len(), tables.shapes.len(), "{}", tables.api.name);
        for (id, blank) in blanks {
            assert_eq!(blank().shape().id, *id);
        }
    }
}
