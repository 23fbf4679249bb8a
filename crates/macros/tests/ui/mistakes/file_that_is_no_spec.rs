callsheet_macros::include_spec!("../../specs/nothing-in-it/notes.txt");

fn main() {}
