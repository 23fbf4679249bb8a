callsheet_macros::include_spec!("../../specs/mistakes/thing/members-called-otherwise.toml");

fn main() {}
