//! The APIs whose tables drive what is fuzzed.

use std::collections::BTreeSet;
use std::sync::{LazyLock, OnceLock};

use callsheet_runtime::record::Blank;
use callsheet_runtime::tables::{Example, Kind, Method, ShapeId, Tables, Type, Wire};

use crate::input::Input;

/// An API, and what inputs choose from.
#[derive(Debug)]
pub struct Api {
    /// Its tables.
    pub tables: &'static Tables<'static>,
    /// Blank values of its generated structs.
    pub blanks: &'static [Blank],
    /// Its methods by a hash of their names: a method that is added changes what few inputs mean.
    methods: Vec<(u16, &'static Method<'static>)>,
    /// For each of the methods the words that its documents may hold, once they were asked for.
    words: Vec<OnceLock<Vec<&'static str>>>,
}

/// Zabbix: JSON.
pub static ZABBIX: LazyLock<Api> = LazyLock::new(|| Api::new(&callsheet_zabbix::TABLES, callsheet_zabbix::BLANKS));

/// Planfix: XML.
pub static PLANFIX: LazyLock<Api> = LazyLock::new(|| Api::new(&callsheet_planfix::TABLES, callsheet_planfix::BLANKS));

impl Api {
    fn new(tables: &'static Tables<'static>, blanks: &'static [Blank]) -> Self {
        let mut methods: Vec<_> = tables.methods.iter().map(|method| (key(method.name), *method)).collect();
        methods.sort_by_key(|(key, method)| (*key, method.name));
        let words = methods.iter().map(|_| OnceLock::new()).collect();
        Self { tables, blanks, methods, words }
    }

    /// The API of that wire.
    pub fn of(wire: Wire) -> &'static Self {
        match wire {
            Wire::Json => &ZABBIX,
            Wire::Xml => &PLANFIX,
        }
    }

    /// The method that the next two bytes choose: the first one whose key is not less.
    pub fn method(&self, input: &mut Input<'_>) -> &'static Method<'static> {
        let wanted = input.pair();
        let at = self.methods.partition_point(|(key, _)| *key < wanted);
        self.methods.get(at).unwrap_or(&self.methods[0]).1
    }

    /// An example of the method; of those that it has the one that the next byte chooses.
    pub fn example(method: &'static Method<'static>, input: &mut Input<'_>) -> &'static Example<'static> {
        &method.examples[usize::from(input.byte()) % method.examples.len()]
    }

    /// A blank value of the generated struct of a shape.
    pub fn blank(&self, id: ShapeId) -> Option<Box<dyn callsheet_runtime::Record>> {
        self.blanks.iter().find(|(shape, _)| *shape == id).map(|(_, blank)| blank())
    }

    /// The words that requests and responses of a method may hold: names, and values of enumerations.
    pub fn words(&self, method: &Method<'static>) -> &[&'static str] {
        let at = self.methods.iter().position(|(_, other)| other.name == method.name).unwrap_or_default();
        let make = || self.words_of(vec![Type::of(Kind::Record(method.request)), method.response]);
        self.words.get(at).map_or(&[], |words| words.get_or_init(make))
    }

    fn words_of(&self, mut types: Vec<Type<'static>>) -> Vec<&'static str> {
        let mut words = BTreeSet::new();
        let mut seen = BTreeSet::new();
        while let Some(ty) = types.pop() {
            words.extend(ty.words);
            match ty.kind {
                Kind::Enum(enumeration) => words.extend(enumeration.members.iter().map(|member| member.wire)),
                Kind::List(list) => types.push(list.item),
                Kind::Map(item) => types.push(*item),
                Kind::Record(id) if seen.insert(id) => {
                    for field in self.tables.shape(id).fields {
                        words.insert(field.name);
                        types.push(field.ty);
                        types.extend(field.cases.iter().map(|case| case.ty));
                    }
                }
                _ => {}
            }
        }
        words.into_iter().filter(|word| !word.is_empty()).collect()
    }
}

/// The two bytes by which inputs name a method.
pub fn key(name: &str) -> u16 {
    let hash = name.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (hash ^ (hash >> 16)) as u16
}
