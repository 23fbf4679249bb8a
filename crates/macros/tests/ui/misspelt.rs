mod warehouse {
    callsheet_macros::include_spec!("../specs/misspelt");
}

fn main() {}
