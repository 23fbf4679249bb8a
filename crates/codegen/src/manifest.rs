//! The block of features in an API crate's manifest.

use std::collections::BTreeSet;
use std::fmt::Write;

use callsheet_spec::{Lowered, naming};

/// The lines between the marks: a feature for each object, and one for all of them.
pub fn features(lowered: &Lowered<'_>) -> String {
    let objects: BTreeSet<String> =
        lowered.tables.methods.iter().filter_map(|method| naming::feature(method.name)).collect();
    let listed: Vec<_> = objects.iter().map(|object| format!("{object:?}")).collect();
    let mut out = format!("full = [{}]\n", listed.join(", "));
    for object in &objects {
        // Writing to a `String` cannot fail.
        let _ = writeln!(out, "{object} = []");
    }
    out
}
