//! The block of features in an API crate's manifest.

use std::fmt::Write;

use callsheet_spec::Lowered;

use crate::switches::Switches;

/// The lines between the marks: a feature for each object, one for all of them, and those that objects turn on for what
/// many of them share.
pub fn features(lowered: &Lowered<'_>) -> String {
    let switches = Switches::new(lowered);
    let listed: Vec<_> = switches.objects.iter().map(|object| format!("{object:?}")).collect();
    let mut out = format!("full = [{}]\n", listed.join(", "));
    for object in &switches.objects {
        let groups = switches.groups.iter().filter(|(_, objects)| objects.contains(object));
        let groups: Vec<_> = groups.map(|(group, _)| format!("{group:?}")).collect();
        // Writing to a `String` cannot fail.
        let _ = writeln!(out, "{object} = [{}]", groups.join(", "));
    }
    for group in switches.groups.keys() {
        let _ = writeln!(out, "{group} = []");
    }
    out
}
