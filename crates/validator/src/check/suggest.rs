//! Names that are meant when a name is misspelt.

use callsheet_runtime::tables::{Place, Shape};

/// The field whose name is most like `name`, if one is like enough.
pub(super) fn field(shape: &Shape<'_>, name: &str, place: Place, known: impl Fn(usize) -> bool) -> Option<usize> {
    if name.len() > LONGEST {
        return None;
    }
    let candidates = shape.fields.iter().enumerate();
    let candidates = candidates.filter(|(number, field)| field.place == place && known(*number));
    let distances = candidates.map(|(number, field)| (distance(name, field.name), number));
    distances.filter(|(distance, _)| *distance <= allowed(name)).min().map(|(_, number)| number)
}

/// The name most like `name`, if one is like enough.
pub(crate) fn name<'n>(names: impl Iterator<Item = &'n str>, wrong: &str) -> Option<&'n str> {
    if wrong.len() > LONGEST {
        return None;
    }
    let distances = names.map(|name| (distance(wrong, name), name));
    distances.filter(|(distance, _)| *distance <= allowed(wrong)).min().map(|(_, name)| name)
}

/// Longer names are not compared.
const LONGEST: usize = 64;

fn distance(one: &str, other: &str) -> usize {
    if one.eq_ignore_ascii_case(other) { 0 } else { strsim::osa_distance(one, other) }
}

/// How many letters may be wrong: one in three.
fn allowed(name: &str) -> usize {
    (name.chars().count() / 3).max(1)
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn only_what_is_alike_is_suggested() {
        let names = || ["userid", "username", "roleid"].into_iter();
        let cases = [
            ("usrename", Some("username")),
            ("USERID", Some("userid")),
            ("user_id", Some("userid")),
            ("alias", None),
            ("x", None),
        ];
        for (wrong, right) in cases {
            assert_eq!(name(names(), wrong), right, "{wrong}");
        }
    }
}
