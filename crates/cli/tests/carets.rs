//! Carets stand under what is meant, whatever stands before it.

mod running;

use running::run_on;

/// A request whose parameters are these.
fn request(params: &str) -> String {
    format!("{{\"jsonrpc\":\"2.0\",\"method\":\"user.update\",\n{params}")
}

/// The lines of the source and of the carets that are shown for each finding, without the margin.
fn shown(document: &[u8]) -> Vec<[String; 2]> {
    let run = run_on(document, &["check", "--api", "zabbix", "--target", "7.0"]);
    let inside = |line: &str| line.split_once("| ").map(|(_, rest)| rest.to_owned());
    let lines: Vec<_> = run.err.lines().collect();
    let carets = lines.windows(2).filter(|pair| inside(pair[1]).is_some_and(|line| line.trim_start().starts_with('^')));
    carets.map(|pair| [pair[0], pair[1]].map(|line| inside(line).unwrap_or_default())).collect()
}

#[test]
fn carets_stand_under_the_cells_of_what_is_meant() {
    // Parameters; the line as it is shown, and the carets below it.
    let cases = [
        (
            r#""params":{"userid":"1","nmae":"x"},"id":1}"#,
            r#""params":{"userid":"1","nmae":"x"},"id":1}"#,
            r#"                       ^^^^^^ /1"#,
        ),
        (
            r#""params":{"userid":"1","name":"Иван","nmae":"x"},"id":1}"#,
            r#""params":{"userid":"1","name":"Иван","nmae":"x"},"id":1}"#,
            r#"                                     ^^^^^^ /1"#,
        ),
        (
            r#""params":{"userid":"1","роль":"x"},"id":1}"#,
            r#""params":{"userid":"1","роль":"x"},"id":1}"#,
            r#"                       ^^^^^^ /1"#,
        ),
        // A tab is four blanks wide.
        (
            "\t\"params\":{\"userid\":\"1\",\t\"nmae\":\"x\"},\"id\":1}",
            "    \"params\":{\"userid\":\"1\",    \"nmae\":\"x\"},\"id\":1}",
            "                               ^^^^^^ /1",
        ),
        // Two cells each.
        (
            r#""params":{"userid":"1","name":"漢字","nmae":"x"},"id":1}"#,
            r#""params":{"userid":"1","name":"漢字","nmae":"x"},"id":1}"#,
            r#"                                     ^^^^^^ /1"#,
        ),
        (
            r#""params":{"userid":"1","漢字":"x"},"id":1}"#,
            r#""params":{"userid":"1","漢字":"x"},"id":1}"#,
            r#"                       ^^^^^^ /1"#,
        ),
        (
            r#""params":{"userid":"1","name":"😀👍","nmae":"x"},"id":1}"#,
            r#""params":{"userid":"1","name":"😀👍","nmae":"x"},"id":1}"#,
            r#"                                     ^^^^^^ /1"#,
        ),
        // Accents of their own have no cell.
        (
            "\"params\":{\"userid\":\"1\",\"name\":\"e\u{301}и\u{306}\",\"nmae\":\"x\"},\"id\":1}",
            "\"params\":{\"userid\":\"1\",\"name\":\"e\u{301}и\u{306}\",\"nmae\":\"x\"},\"id\":1}",
            "                                   ^^^^^^ /1",
        ),
        // Joiners, variation selectors and skin tones are left out: terminals differ on them.
        (
            "\"params\":{\"userid\":\"1\",\"name\":\"👨\u{200d}👩\u{200d}👧❤\u{fe0f}👍\u{1f3fd}\",\"nmae\":\"x\"},\"id\":1}",
            "\"params\":{\"userid\":\"1\",\"name\":\"👨👩👧❤👍\",\"nmae\":\"x\"},\"id\":1}",
            "                                          ^^^^^^ /1",
        ),
        // What turns the direction of writing around is shown by a sign.
        (
            "\"params\":{\"userid\":\"1\",\"name\":\"\u{202e}\",\"nmae\":\"x\"},\"id\":1}",
            "\"params\":{\"userid\":\"1\",\"name\":\"\u{fffd}\",\"nmae\":\"x\"},\"id\":1}",
            "                                  ^^^^^^ /1",
        ),
        // Lines that end with two characters.
        (
            "\"params\":{\"userid\":\"1\",\"nmae\":\"x\"},\r\n\"id\":1}\r\n",
            r#""params":{"userid":"1","nmae":"x"},"#,
            r#"                       ^^^^^^ /1"#,
        ),
        // At the end of the document, with and without an end of the line.
        (
            r#""params":{"userid":"1"},"id":1"#,
            r#""params":{"userid":"1"},"id":1"#,
            r#"                              ^ /"#,
        ),
        ("\"params\":{\"userid\":\"1\"},\"id\":1\r\n", "", "^ /"),
        ("\"params\":{\"userid\":\"1\"},\"id\":1\n\n\n", "", "^ /"),
        // A control character in the document, and one in a name.
        ("\"params\":{\"a\u{1}\":\"1\"},\"id\":1}", "\"params\":{\"a␁\":\"1\"},\"id\":1}", "            ^ /"),
        (
            r#""params":{"userid":"1","usrgrps":[{"usrgrpid":"1","\u001b[2J":1}]},"id":1}"#,
            r#""params":{"userid":"1","usrgrps":[{"usrgrpid":"1","\u001b[2J":1}]},"id":1}"#,
            r#"                                                  ^^^^^^^^^^^ /1/usrgrps/1"#,
        ),
    ];
    for (params, line, carets) in cases {
        let shown = shown(request(params).as_bytes());
        assert_eq!(shown, [[line.to_owned(), carets.to_owned()]], "{params}");
    }
}

/// Ten megabytes on one line, and faults at its beginning, in its midst and at its end.
#[test]
fn a_very_long_line_is_cut_around_the_fault() {
    let filling = "я".repeat(2_500_000);
    let document = format!(
        "{{\"jsonrpc\":\"2.0\",\"method\":\"user.update\",\"params\":{{\"userid\":\"1\",\"eman\":1,\"description\":\"{filling}\",\"nmae\":\"x\",\"beschreibung\":\"{filling}\",\"a\": }}}}"
    );
    for document in [document.replace("\"a\": ", "\"a\":1").replace("}}", "},\"id\":1}"), document] {
        let run = run_on(document.as_bytes(), &["check", "--api", "zabbix", "--target", "7.0"]);
        assert_eq!(run.status, 1);
        assert!(run.err.len() < 20_000, "{}", run.err.len());
        for line in run.err.lines() {
            assert!(unicode_width::UnicodeWidthStr::width(line) < 160, "{line}");
            // A name and the colon: the place is counted in the whole line.
            if let Some(place) = line.trim_start().strip_prefix("--> -:1:") {
                let column: usize = place.parse().expect("a column");
                assert!(column <= document.chars().count());
            }
        }
        for [line, carets] in shown(document.as_bytes()) {
            let at = carets.find('^').expect("there are carets");
            let cells = |text: &str| unicode_width::UnicodeWidthStr::width(text);
            let width = carets.trim().split(' ').next().map_or(0, str::len);
            let under: String = line
                .char_indices()
                .filter(|(byte, _)| (at..at + width).contains(&cells(&line[..*byte])))
                .map(|(_, character)| character)
                .collect();
            let meant = ["\"eman\"", "\"nmae\"", "\"beschreibung\"", "\"description\"", "\"a\"", "}"];
            assert!(meant.contains(&under.as_str()), "{under:?}\n{line}\n{carets}");
        }
    }
}

#[test]
fn names_from_outside_do_not_steer_the_terminal() {
    let folder = tempfile::tempdir().expect("a folder");
    let name = "a\u{1b}[2Jb.json";
    std::fs::write(folder.path().join(name), "{\"method\":1,\n\"\\u001b[31m\":{\"\\u001b]0;x\\u0007\":[}")
        .expect("it is written");
    for format in ["pretty", "github"] {
        let run = running::run_in(folder.path(), &["check", "--api", "zabbix", "--format", format, name]);
        assert!(!run.both().contains('\u{1b}') && run.both().contains("a\u{fffd}[2Jb.json"), "{:?}", run.both());
    }
    let response = "{\"jsonrpc\":\"2.0\",\"result\":{\"userids\":{\"\\u001b[2J\":{}}},\"id\":1}";
    let run = run_on(response.as_bytes(), &["check", "--api", "zabbix", "--response-to", "user.update"]);
    assert!(!run.err.contains('\u{1b}'), "{:?}", run.err);
}
