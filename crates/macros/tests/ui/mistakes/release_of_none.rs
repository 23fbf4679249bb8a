callsheet_macros::include_spec!("../../specs/mistakes/thing/release-of-none.toml");

fn main() {}
