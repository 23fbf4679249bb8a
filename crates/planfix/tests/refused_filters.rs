//! Filters that Planfix would refuse do not compile, and the compiler says which kind of thing it is that cannot be asked so.

#[test]
fn impossible_filters_do_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
