//! Packages of two releases of Debian, fetched and unpacked side by side. Nothing is installed.

use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::layout::{Layout, read, write};
use crate::program::{Program, on_path};
use crate::release::Release;
use crate::sources::{derived, files};
use crate::step::{Step, note};

/// What one release of Debian offers, as far as this machine's own sources lead there.
#[derive(Debug)]
pub struct Archive<'l> {
    layout: &'l Layout,
    codename: &'static str,
    own: String,
}

/// Which of the packages that others need are fetched with these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// None: only files are wanted, and nothing of it is run.
    None,
    /// Those that the machine lacks: its own release of Debian runs them.
    Missing,
    /// All of them, the C library too, whatever the machine has: what another release of Debian was built with.
    All,
}

/// The releases of Debian that can be read from this machine.
///
/// # Errors
/// It is no Debian machine of one of the two releases, or has no apt.
pub fn own_codename() -> Result<String, Error> {
    if let Some(missing) = ["apt-get", "dpkg", "gzip"].into_iter().find(|name| on_path(name).is_none()) {
        return Err(Error::Needs(format!("there is no `{missing}`: the servers are made of Debian's packages")));
    }
    let text = read(Path::new("/etc/os-release"))?;
    let found = text.lines().find_map(|line| line.strip_prefix("VERSION_CODENAME="));
    let found = found.unwrap_or_default().trim_matches('"');
    if Release::ALL.iter().any(|release| release.codename() == found) {
        return Ok(found.to_owned());
    }
    let names = Release::ALL.map(|release| release.codename()).join("` or `");
    Err(Error::Needs(format!("Debian `{names}` is needed, and this machine runs `{found}`")))
}

impl<'l> Archive<'l> {
    /// The archive of that release, seen from a machine that runs the release `own`.
    pub fn new(layout: &'l Layout, codename: &'static str, own: &str) -> Self {
        Self { layout, codename, own: own.to_owned() }
    }

    fn folder(&self) -> PathBuf {
        self.layout.lists(self.codename)
    }

    /// Reads the lists of packages, unless a run before has; whether it did.
    ///
    /// # Errors
    /// The machine's sources do not lead to that release, or it cannot be had.
    async fn refresh(&self) -> Result<bool, Error> {
        let done = self.folder().join("done");
        if done.exists() {
            return Ok(false);
        }
        for part in ["sources", "lists/partial", "cache/archives/partial"] {
            self.layout.folder(&self.folder().join(part))?;
        }
        self.write_sources()?;
        let step = Step::begin("packages", &format!("reading the lists of {}", self.codename));
        self.apt("apt-get").args(["-q", "update"]).run().await?;
        step.done(&format!("lists of {} read", self.codename));
        write(&done, "", 0o644)?;
        Ok(true)
    }

    /// Has the lists read anew.
    fn outdate(&self) -> Result<(), Error> {
        let done = self.folder().join("done");
        std::fs::remove_file(&done).map_err(Error::file("remove", done))
    }

    fn write_sources(&self) -> Result<(), Error> {
        let mut number = 0;
        for file in files() {
            // A file that only root may read holds credentials of somebody else's source.
            let Ok(text) = std::fs::read_to_string(&file) else { continue };
            let Some((kind, text)) = derived(&file, &text, &self.own, self.codename) else { continue };
            number += 1;
            write(&self.folder().join(format!("sources/{number}.{kind}")), &text, 0o644)?;
        }
        if number > 0 {
            return Ok(());
        }
        Err(Error::Needs(format!(
            "no source of Debian `{}` stands in /etc/apt/sources.list or /etc/apt/sources.list.d, from which that of \
             `{}` could be derived: add Debian's own",
            self.own, self.codename
        )))
    }

    /// A program of apt's that reads this archive, keeps to folders of its own, and needs no rights.
    fn apt(&self, program: &str) -> Program {
        let folder = self.folder();
        let at = |part: &str| folder.join(part).display().to_string();
        let options = [
            "Dir::Etc::sourcelist=/dev/null".to_owned(),
            format!("Dir::Etc::sourceparts={}", at("sources")),
            format!("Dir::State::Lists={}", at("lists")),
            format!("Dir::Cache={}", at("cache")),
            "Debug::NoLocking=1".to_owned(),
            // For root apt would change to an account that may not reach these folders.
            "APT::Sandbox::User=root".to_owned(),
            "APT::Update::Error-Mode=any".to_owned(),
            "Acquire::Languages=none".to_owned(),
            "Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled=false".to_owned(),
            "Acquire::Retries=3".to_owned(),
        ];
        options.into_iter().fold(Program::new(program), |program, option| program.quiet_arg("-o").quiet_arg(option))
    }

    /// Fetches these packages, with what they need, and unpacks them into `into`, once.
    ///
    /// # Errors
    /// They cannot be had.
    pub async fn unpack(&self, names: &[&str], needs: Needs, of: &str, into: &Path) -> Result<(), Error> {
        let done = into.join("unpacked");
        let wanted = names.join("\n");
        if std::fs::read_to_string(&done).is_ok_and(|text| text == wanted) {
            note("packages", &format!("{of}: already unpacked"));
            return Ok(());
        }
        let folder = self.layout.packages(of);
        self.layout.folder(&folder.join("partial"))?;
        self.layout.folder(into)?;
        if !folder.join("fetched").exists() {
            // Lists that were read long ago name packages that are gone by now.
            let fresh = self.refresh().await?;
            if let Err(error) = self.download(names, needs, of, &folder).await {
                if fresh {
                    return Err(error);
                }
                self.outdate()?;
                self.refresh().await?;
                self.download(names, needs, of, &folder).await?;
            }
            write(&folder.join("fetched"), "", 0o644)?;
        }
        let step = Step::begin("packages", &format!("{of}: unpacking"));
        let archives = archives(&folder)?;
        for archive in &archives {
            Program::new("dpkg").arg("-x").arg(archive).arg(into).run().await?;
        }
        write(&done, &wanted, 0o644)?;
        step.done(&format!("{of}: {} packages unpacked", archives.len()));
        Ok(())
    }

    async fn download(&self, names: &[&str], needs: Needs, of: &str, folder: &Path) -> Result<(), Error> {
        let step = Step::begin("packages", &format!("{of}: fetching"));
        let mut apt = self.apt("apt-get").arg("-q");
        if needs == Needs::All {
            // Seen from a machine on which nothing is installed.
            apt = apt.quiet_arg("-o").quiet_arg("Dir::State::status=/dev/null");
        }
        let apt = if needs == Needs::None {
            apt.arg("download")
        } else {
            let cache = format!("Dir::Cache::archives={}", folder.display());
            apt.quiet_arg("-o").quiet_arg(cache).args(["-y", "--no-install-recommends", "--download-only", "install"])
        };
        apt.args(names).within(folder).run().await?;
        step.done(&format!("{of}: fetched"));
        Ok(())
    }
}

fn archives(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = std::fs::read_dir(folder).map_err(Error::file("read", folder))?;
    let mut found: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    found.retain(|path| path.extension().is_some_and(|extension| extension == "deb"));
    found.sort();
    Ok(found)
}
