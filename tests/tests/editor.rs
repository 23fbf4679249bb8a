//! What an editor makes of the spec files: taplo, the tool behind Even Better TOML, checks them by their schemas, and its language
//! server completes keys and words.

#[path = "editor/server.rs"]
mod server;
#[path = "editor/tools.rs"]
mod tools;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use server::LanguageServer;

type Failure = Box<dyn std::error::Error>;

fn root() -> Result<PathBuf, Failure> {
    Ok(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?)
}

/// The spec files below the folder.
fn spec_files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(spec_files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            files.push(path);
        }
    }
    Ok(files)
}

/// Lints files in the folder `root`: whether they pass, and what is said.
fn lint(root: &Path, files: &[PathBuf]) -> Result<(bool, String), Failure> {
    let mut command = Command::new(tools::linter()?);
    command.args(["lint", "--colors", "never", "--no-auto-config"]).args(files).current_dir(root);
    let output = command.output()?;
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    Ok((output.status.success(), said))
}

#[test]
fn taplo_passes_every_spec_file() -> Result<(), Failure> {
    let root = root()?;
    let files = spec_files(&root.join("spec"))?;
    let (passes, said) = lint(&root, &files)?;
    assert!(passes, "{said}");
    assert!(said.contains(&format!("total={}", files.len())), "{said}");
    Ok(())
}

/// A mistake put into a spec file: `from` becomes `to`, and taplo says so.
const MISTAKES: [(&str, &str, &str, &str); 6] = [
    ("planfix/user/update.toml", "\npresence = ", "\npresense = ", "'presense' was unexpected"),
    ("planfix/user/update.toml", "action = \"update\"", "action = \"updat\"", "\"updat\" is not one of"),
    ("planfix/user/update.toml", "type     = \"object\"", "type     = \"objekt\"", "\"objekt\" is not one of"),
    ("planfix/api.toml", "wire        = \"xml\"", "wire        = \"html\"", "\"html\" is not one of"),
    ("zabbix/types/user.toml", "[entity]\nkey ", "[entity]\nkeys ", "\"key\" is a required property"),
    ("zabbix/types/user.toml", "length = 100", "length = \"100\"", "\"100\" is not of type \"integer\""),
];

#[test]
fn taplo_refuses_mistakes() -> Result<(), Failure> {
    let root = root()?;
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("editor");
    let _ = fs::remove_dir_all(&scratch);
    fs::create_dir_all(scratch.join("spec/schema"))?;
    for entry in fs::read_dir(root.join("spec/schema"))? {
        let entry = entry?;
        fs::copy(entry.path(), scratch.join("spec/schema").join(entry.file_name()))?;
    }
    for (file, from, to, says) in MISTAKES {
        let right = fs::read_to_string(root.join("spec").join(file))?;
        let wrong = right.replacen(from, to, 1);
        assert_ne!(wrong, right, "`{from}` does not stand in {file}");
        let path = scratch.join("spec").join(file);
        fs::create_dir_all(path.parent().ok_or("no folder")?)?;
        for (text, passes) in [(right, true), (wrong, false)] {
            fs::write(&path, text)?;
            let (passed, said) = lint(&scratch, std::slice::from_ref(&path))?;
            assert_eq!(passed, passes, "{file}: {to}\n{said}");
            assert!(passes || said.contains(says), "{file}: {says}\n{said}");
        }
    }
    Ok(())
}

/// A spec that is being written, with `|` at the cursor, and what is offered there.
struct Offer {
    file: &'static str,
    text: &'static str,
    labels: &'static [&'static str],
    /// A label and its description.
    described: (&'static str, &'static str),
}

const OFFERS: [Offer; 6] = [
    Offer {
        file: "planfix/user/invented.toml",
        text: "method = \"user.invented\"\n|\n",
        labels: &["title", "access", "entity", "action", "repeat", "errors"],
        described: ("action", "What the method does to the entity."),
    },
    Offer {
        file: "planfix/user/invented.toml",
        text: "method = \"user.invented\"\naction = \"|\"\n",
        labels: &["\"create\"", "\"read\"", "\"update\"", "\"delete\"", "\"other\""],
        described: ("\"read\"", "What the method does to the entity."),
    },
    Offer {
        file: "planfix/user/invented.toml",
        text: "method = \"user.invented\"\n\n[[request.field]]\n|\n",
        labels: &["path", "type", "presence", "length", "part", "references", "doc", "case"],
        described: ("presence", "Whether the field must be there."),
    },
    Offer {
        file: "zabbix/user/invented.toml",
        text: "method = \"user.invented\"\n\n[[request.field]]\npath = \"a\"\npresence = \"|\"\n",
        labels: &["\"optional\"", "\"required\"", "\"unexpected\""],
        described: ("\"required\"", "Whether the field must be there."),
    },
    Offer {
        file: "zabbix/types/invented.toml",
        text: "type = \"invented\"\n\n[[field]]\npath = \"a\"\ntype = \"|\"\n",
        labels: &["\"string\"", "\"int\"", "\"time-unit\"", "\"enum\"", "\"list\""],
        described: ("\"id\"", "What the value is."),
    },
    Offer {
        file: "zabbix/api.toml",
        text: "api = \"zabbix\"\nwire = \"|\"\n",
        labels: &["\"json\"", "\"xml\""],
        described: ("\"xml\"", "How documents are written."),
    },
];

#[test]
fn the_language_server_completes_keys_and_words() -> Result<(), Failure> {
    let uri = format!("file://{}", root()?.display());
    let mut server = LanguageServer::start(&tools::server_package()?, &uri)?;
    for (number, Offer { file, text, labels, described }) in OFFERS.iter().enumerate() {
        let schema = callsheet_spec::schema::directive(&format!("spec/{file}"));
        let text = format!("{schema}\n{text}");
        let before = text.split('|').next().unwrap_or_default();
        let (line, column) = (before.matches('\n').count(), before.chars().rev().take_while(|c| *c != '\n').count());
        // Each document has a name of its own beside the real ones.
        let document = format!("{uri}/spec/{}", file.replace(".toml", &format!("-{number}.toml")));
        server.open(&document, &text.replacen('|', "", 1))?;
        let offered = server.complete(&document, line, column)?;
        for label in *labels {
            assert!(offered.iter().any(|(offer, _)| offer == label), "{label} is not offered: {text}\n{offered:?}");
        }
        let (label, about) = described;
        let described = offered.iter().any(|(offer, says)| offer == label && says.contains(about));
        assert!(described, "{label} is not described as {about}: {offered:?}");
    }
    Ok(())
}
