//! Writes a macro that names the module of every Planfix method, so that a test can make a typed call of each: a spec file that
//! is added is called too.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use callsheet_spec::naming;

const SPECS: &str = "../spec/planfix";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={SPECS}");
    let mut modules = Vec::new();
    for folder in folders(Path::new(SPECS))? {
        let object = stem(&folder);
        for file in fs::read_dir(&folder)? {
            let method = stem(&file?.path());
            modules.push(naming::modules(&format!("{object}.{method}")).join("::"));
        }
    }
    modules.sort();
    let text = format!("macro_rules! each_method {{ ($of:ident) => {{ $of! {{ {} }} }}; }}\n", modules.join(", "));
    fs::write(PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("planfix_methods.rs"), text)
}

/// The folders of the objects that have methods.
fn folders(specs: &Path) -> io::Result<Vec<PathBuf>> {
    let entries: Vec<PathBuf> = fs::read_dir(specs)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    Ok(entries.into_iter().filter(|path| path.is_dir() && !path.ends_with("types")).collect())
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
