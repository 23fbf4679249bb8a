//! Reading specs from a folder, and reading what is no spec.

mod demo;

use std::fs;
use std::path::Path;

use callsheet_spec::{Arena, ReadError, Source, check, read};
use proptest::prelude::*;

#[test]
fn files_are_read_in_order_and_others_left_alone() -> Result<(), Box<dyn std::error::Error>> {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("reading");
    let files = ["api.toml", "user/update.toml", "types/user.toml", "user/get.toml", "user/get.toml.orig", "README.md"];
    for file in files {
        let path = root.join("spec/demo").join(file);
        fs::create_dir_all(path.parent().ok_or("no folder")?)?;
        fs::write(path, file)?;
    }
    let paths: Vec<_> = read(&root, "demo")?.into_iter().map(|source| (source.path, source.text)).collect();
    let expected = ["api.toml", "types/user.toml", "user/get.toml", "user/update.toml"];
    assert_eq!(paths, expected.map(|file| (format!("spec/demo/{file}"), file.to_owned())));
    fs::write(root.join("spec/demo/user/get.toml"), [0xff])?;
    assert!(matches!(read(&root, "demo"), Err(ReadError::File { path, .. }) if path.ends_with("user/get.toml")));
    assert!(matches!(read(&root, "other"), Err(ReadError::Folder { .. })));
    Ok(())
}

/// A span of a text, set on the borders of its characters.
fn cut(text: &str, from: usize, length: usize) -> (usize, usize) {
    let border = |at: usize| (0..=at.min(text.len())).rfind(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let from = border(from % text.len().max(1));
    (from, border(from + length))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is done to a spec, checking it ends; every finding can be shown, and what passes can be lowered.
    #[test]
    fn no_damage_breaks_the_check(
        file in 0_usize..8,
        from in 0_usize..4000,
        length in 0_usize..40,
        filling in prop_oneof![
            Just(String::new()),
            "[a-z=.\"'\\[\\]{}/@$ \n0-9]{0,12}",
            Just("type = \"list\"\n".to_owned()),
            Just("use = \"user\"\n".to_owned()),
            Just("path = \"medias.kind.x\"\n".to_owned()),
        ],
    ) {
        let json: Vec<Source> = demo::json();
        let (mut sources, file) = match file.checked_sub(json.len()) {
            Some(file) => (demo::xml(), file),
            None => (json, file),
        };
        if let Some(source) = sources.get_mut(file) {
            let (start, end) = cut(&source.text, from, length);
            source.text.replace_range(start..end, &filling);
        }
        let checked = check(&sources);
        for finding in &checked.findings {
            prop_assert!(finding.render(&sources, false).contains(finding.message.lines().next().unwrap_or("")));
        }
        if let Some(api) = &checked.api {
            let arena = Arena::new();
            prop_assert!(!api.lower(&arena).tables.shapes.is_empty());
        }
    }
}
