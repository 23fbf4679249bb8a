callsheet_macros::include_spec!("../../specs/mistakes/thing/wrong-release.toml");

fn main() {}
