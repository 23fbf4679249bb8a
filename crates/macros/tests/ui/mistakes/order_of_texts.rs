callsheet_macros::include_spec!("../../specs/mistakes/thing/order-of-texts.toml");

fn main() {}
