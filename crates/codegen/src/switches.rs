//! Which features leave out which items.
//!
//! The items of an object's methods stand in a module that its feature switches. Structs and enums of type files are there
//! with every object that comes to them, whatever lies between: they name those features, or, where there are many, one
//! feature of their own that those objects turn on.

use std::collections::{BTreeMap, BTreeSet};

use callsheet_runtime::tables::{Enumeration, Kind, ShapeId, Tables, Type};
use callsheet_spec::{Lowered, naming};
use proc_macro2::TokenStream;
use quote::quote;

/// The most features that an item names one by one.
const NAMED: usize = 3;

/// In the place of an object: what is there whatever is switched on.
const ALWAYS: &str = "";

/// The features of which any one brings an item; none for what is always there.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Switch(Vec<String>);

impl Switch {
    /// What an attribute `cfg` takes; `None` for what is always there.
    pub(crate) fn predicate(&self) -> Option<TokenStream> {
        match self.0.as_slice() {
            [] => None,
            [feature] => Some(quote!(feature = #feature)),
            features => Some(quote!(any(#(feature = #features),*))),
        }
    }

    /// The items, each under the switch.
    pub(crate) fn over(&self, items: TokenStream) -> TokenStream {
        let Some(predicate) = self.predicate() else { return items };
        // What the generator has quoted is a file of items; were it none, the compiler would say so.
        let Ok(file) = syn::parse2::<syn::File>(items.clone()) else { return items };
        let items = file.items;
        quote!(#(#[cfg(#predicate)] #items)*)
    }

    /// An entry of a list, and what stands in its place without it.
    pub(crate) fn entry(&self, entry: TokenStream, instead: Option<TokenStream>) -> TokenStream {
        let Some(predicate) = self.predicate() else { return entry };
        let instead = instead.map(|instead| quote!(, #[cfg(not(#predicate))] #instead));
        quote!(#[cfg(#predicate)] #entry #instead)
    }
}

/// An enumeration's table: its owner's name, its own, and whether it takes numbers beside its values.
type EnumerationTable<'t> = (&'t str, &'t str, bool);

/// The switches of all items.
pub(crate) struct Switches<'t> {
    shapes: BTreeMap<ShapeId, Switch>,
    enumerations: BTreeMap<EnumerationTable<'t>, Switch>,
    /// The features that stand for groups of items, and the objects that turn them on.
    pub(crate) groups: BTreeMap<String, BTreeSet<String>>,
    /// A feature for each object.
    pub(crate) objects: BTreeSet<String>,
}

impl<'t> Switches<'t> {
    pub(crate) fn new(lowered: &Lowered<'t>) -> Self {
        let tables = &lowered.tables;
        let mut reach = Reach { tables, shapes: BTreeMap::new(), enumerations: BTreeMap::new() };
        for method in tables.methods {
            let Some(object) = naming::feature(method.name) else { continue };
            reach.shape(method.request, &object);
            reach.ty(&method.response, &object);
            method.responses.iter().for_each(|case| reach.ty(&case.ty, &object));
        }
        reach.entities();
        reach.rest();
        let objects = tables.methods.iter().filter_map(|method| naming::feature(method.name)).collect();
        let mut switches =
            Self { shapes: BTreeMap::new(), enumerations: BTreeMap::new(), groups: BTreeMap::new(), objects };
        let mut names: BTreeMap<BTreeSet<String>, String> = BTreeMap::new();
        // The envelope stands around every call.
        let always: BTreeSet<_> = [tables.api.request_envelope, tables.api.response_envelope].into();
        for (id, objects) in reach.shapes.iter().filter(|(id, _)| !always.contains(id)) {
            let name = tables.shape(*id).name;
            let switch = switches.switch(objects, name, &mut names);
            switches.shapes.insert(*id, switch);
        }
        for (enumeration, objects) in &reach.enumerations {
            let (_, name, or_int) = enumeration;
            let name = if *or_int { format!("{name}OrInt") } else { (*name).to_owned() };
            let switch = switches.switch(objects, &name, &mut names);
            switches.enumerations.insert(*enumeration, switch);
        }
        switches
    }

    /// The switch of an item that these objects come to; the first of many such items gives their group its name.
    fn switch(
        &mut self,
        objects: &BTreeSet<String>,
        name: &str,
        names: &mut BTreeMap<BTreeSet<String>, String>,
    ) -> Switch {
        if objects.contains(ALWAYS) {
            return Switch::default();
        }
        if objects.len() <= NAMED {
            return Switch(objects.iter().cloned().collect());
        }
        let group = names.entry(objects.clone()).or_insert_with(|| {
            let name = format!("types-{}", naming::kebab(name));
            // Types of several files may share a name, and be needed by different objects.
            let others = (2..).map(|number| format!("{name}-{number}"));
            let mut free = [name.clone()].into_iter().chain(others).filter(|name| !self.groups.contains_key(name));
            free.next().unwrap_or(name)
        });
        self.groups.entry(group.clone()).or_insert_with(|| objects.clone());
        Switch(vec![group.clone()])
    }

    /// The switch of a shape; that of what no method comes to is always on.
    pub(crate) fn shape(&self, id: ShapeId) -> Switch {
        self.shapes.get(&id).cloned().unwrap_or_default()
    }

    /// The switch of an enumeration, or of the table by which it takes numbers too.
    pub(crate) fn enumeration(&self, enumeration: &Enumeration<'t>) -> Switch {
        let table = (enumeration.owner, enumeration.name, enumeration.or_int);
        self.enumerations.get(&table).cloned().unwrap_or_default()
    }
}

/// Which objects come to what.
struct Reach<'a, 't> {
    tables: &'a Tables<'t>,
    shapes: BTreeMap<ShapeId, BTreeSet<String>>,
    enumerations: BTreeMap<EnumerationTable<'t>, BTreeSet<String>>,
}

impl<'t> Reach<'_, 't> {
    fn shape(&mut self, id: ShapeId, object: &str) {
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            if !self.shapes.entry(id).or_default().insert(object.to_owned()) {
                continue;
            }
            for field in self.tables.shape(id).fields {
                let types = field.cases.iter().map(|case| &case.ty).chain([&field.ty]);
                types.for_each(|ty| open.extend(self.found(ty, object)));
            }
        }
    }

    /// Shapes that no method comes to, such as fields that others include, are always there, and so is what they hold.
    fn rest(&mut self) {
        for id in (0..self.tables.shapes.len() as u32).map(ShapeId) {
            if !self.shapes.contains_key(&id) {
                self.shape(id, ALWAYS);
            }
        }
    }

    /// Shapes that no request or response holds go with the methods that work on the entity they describe.
    fn entities(&mut self) {
        let unreached: Vec<_> =
            (0..self.tables.shapes.len() as u32).map(ShapeId).filter(|id| !self.shapes.contains_key(id)).collect();
        for id in unreached {
            let owner = self.tables.shape(id).owner;
            let entity = owner.strip_prefix("types/").unwrap_or(owner);
            for method in self.tables.methods.iter().filter(|method| method.entity == entity) {
                if let Some(object) = naming::feature(method.name) {
                    self.shape(id, &object);
                }
            }
        }
    }

    fn ty(&mut self, ty: &Type<'t>, object: &str) {
        if let Some(id) = self.found(ty, object) {
            self.shape(id, object);
        }
    }

    /// The shape in a type; an enumeration in it is noted.
    fn found(&mut self, ty: &Type<'t>, object: &str) -> Option<ShapeId> {
        match ty.kind {
            Kind::Record(id) => Some(id),
            Kind::List(list) => self.found(&list.item, object),
            Kind::Map(item) => self.found(item, object),
            Kind::Enum(enumeration) => {
                // Who takes numbers too takes the enum itself.
                for or_int in [false, enumeration.or_int] {
                    let table = (enumeration.owner, enumeration.name, or_int);
                    self.enumerations.entry(table).or_default().insert(object.to_owned());
                }
                None
            }
            _ => None,
        }
    }
}
