//! The text of a draft, and the count of what it leaves to be done.

use std::fmt::Write;

/// The keys of a row or case in their order, each with its value in TOML.
pub type Keys = Vec<(&'static str, String)>;

/// A spec file that is being written.
#[derive(Debug, Default)]
pub struct Text {
    out: String,
    /// What is left to be done, each with what it is about.
    pub todos: Vec<String>,
}

impl Text {
    /// A line `key = value`.
    pub fn key(&mut self, key: &str, value: &str) {
        // Writing to a `String` cannot fail.
        let _ = writeln!(self.out, "{key} = {value}");
    }

    /// Lines `key = value`.
    pub fn keys(&mut self, keys: &Keys) {
        for (key, value) in keys {
            self.key(key, value);
        }
    }

    /// A line as it is.
    pub fn line(&mut self, line: &str) {
        let _ = writeln!(self.out, "{line}");
    }

    /// A table's header, behind an empty line.
    pub fn table(&mut self, header: &str) {
        let _ = writeln!(self.out, "\n{header}");
    }

    /// Says what is left to be done here; `about` names the place in the report.
    pub fn todo(&mut self, about: &str, what: &str) {
        // What is recorded may hold line ends, which would end the comment.
        let what: Vec<&str> = what.split_whitespace().collect();
        let what = what.join(" ");
        let _ = writeln!(self.out, "# TODO: {what}");
        self.todos.push(if about.is_empty() { what } else { format!("{about}: {what}") });
    }

    /// An empty text in both languages, which `lint` refuses.
    pub fn empty_text(&mut self, key: &str) {
        self.key(key, "{ en = \"\", ru = \"\" }");
    }

    /// The file.
    pub fn finish(self) -> (String, Vec<String>) {
        (self.out, self.todos)
    }
}

/// A text as TOML has it.
pub fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

/// A list of texts as TOML has it.
pub fn list<'w>(words: impl IntoIterator<Item = &'w str>) -> String {
    let words: Vec<String> = words.into_iter().map(quoted).collect();
    format!("[{}]", words.join(", "))
}
