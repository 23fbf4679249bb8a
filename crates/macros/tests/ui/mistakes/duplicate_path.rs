callsheet_macros::include_spec!("../../specs/mistakes/thing/duplicate-path.toml");

fn main() {}
