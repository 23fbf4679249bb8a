use std::collections::BTreeMap;

use callsheet_runtime::tables::{Enumeration, FieldNumber, ShapeId};

use crate::ApiSpec;
use crate::model::Doc;
use crate::resolve::ShapeDraft;

/// The Rust names and titles that the tables do not hold.
#[derive(Clone, Debug, Default)]
pub struct Names {
    shapes: Vec<ShapeNames>,
    enumerations: BTreeMap<(String, String), Title>,
}

#[derive(Clone, Debug, Default)]
struct ShapeNames {
    fields: Vec<String>,
    title: Title,
}

#[derive(Clone, Debug, Default)]
struct Title {
    en: String,
    ru: String,
}

impl Title {
    fn of(doc: &Doc) -> Self {
        let text =
            |text: &Option<crate::Spanned<String>>| text.as_ref().map_or(String::new(), |text| text.trim().to_owned());
        Self { en: text(&doc.en), ru: text(&doc.ru) }
    }
}

impl Names {
    pub(super) fn new(spec: &ApiSpec, order: &[usize]) -> Self {
        let names = |shape: &ShapeDraft| ShapeNames {
            fields: shape.fields.iter().map(|field| field.rust.clone()).collect(),
            title: Title::of(&shape.title),
        };
        let shapes = order.iter().filter_map(|number| spec.resolved.shapes.get(*number)).map(names).collect();
        let enums = spec.resolved.enums.iter();
        let enumerations = enums.map(|draft| ((draft.owner.clone(), draft.name.clone()), Title::of(&draft.doc)));
        Self { shapes, enumerations: enumerations.collect() }
    }

    /// The name of the Rust field; empty where there is no such field.
    pub fn field(&self, shape: ShapeId, field: FieldNumber) -> &str {
        let shape = self.shapes.get(shape.0 as usize);
        shape.and_then(|shape| shape.fields.get(usize::from(field))).map_or("", String::as_str)
    }

    /// What a struct is, in English and Russian: the title of its method or type, the text of the field that it is. Both
    /// are empty for an object without a row.
    pub fn shape_title(&self, shape: ShapeId) -> (&str, &str) {
        self.shapes.get(shape.0 as usize).map_or(("", ""), |shape| (&shape.title.en, &shape.title.ru))
    }

    /// What an enumeration tells apart, in English and Russian.
    pub fn enumeration_title(&self, enumeration: &Enumeration<'_>) -> (&str, &str) {
        let key = (enumeration.owner.to_owned(), enumeration.name.to_owned());
        self.enumerations.get(&key).map_or(("", ""), |title| (&title.en, &title.ru))
    }
}
