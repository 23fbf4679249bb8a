//! Names that are meant when a name is misspelt.

use callsheet_runtime::tables::{Place, Shape};

/// The field whose name is most like `name`, if one is like enough.
pub(super) fn field(shape: &Shape<'_>, name: &str, place: Place, known: impl Fn(usize) -> bool) -> Option<usize> {
    let candidates = shape.fields.iter().enumerate();
    let candidates = candidates.filter(|(number, field)| field.place == place && known(*number));
    nearest(candidates.map(|(number, field)| (field.name, number)), name)
}

/// The name most like `wrong`, if one is like enough.
pub(crate) fn name<'n>(names: impl Iterator<Item = &'n str>, wrong: &str) -> Option<&'n str> {
    nearest(names.map(|name| (name, name)), wrong)
}

/// What has the name most like `wrong`, if one is like enough.
fn nearest<'n, T: Ord>(candidates: impl Iterator<Item = (&'n str, T)>, wrong: &str) -> Option<T> {
    if wrong.len() > LONGEST {
        return None;
    }
    // One letter in three may be wrong; those that are missing, or too many, are wrong in any case.
    let length = wrong.chars().count();
    let allowed = (length / 3).max(1);
    let near = candidates.filter(|(name, _)| name.chars().count().abs_diff(length) <= allowed);
    let distances = near.map(|(name, meant)| (distance(wrong, name), meant));
    distances.filter(|(distance, _)| *distance <= allowed).min().map(|(_, meant)| meant)
}

/// Longer names are not compared.
const LONGEST: usize = 64;

fn distance(one: &str, other: &str) -> usize {
    if one.eq_ignore_ascii_case(other) { 0 } else { strsim::osa_distance(one, other) }
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
