callsheet_macros::include_spec!("../../specs/mistakes/thing/text-without-language.toml");

fn main() {}
