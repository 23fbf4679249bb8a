use crate::Source;
use crate::finding::{Finding, Findings, Severity};
use crate::language::api::{EXTENDING_FILE, EXTENDS};
use crate::lint::lint;
use crate::lower::{Arena, Lowered, lower};
use crate::model::{ApiFile, MethodSpec, Model, TypeSpec};
use crate::resolve::{Resolved, resolve};
use crate::schema::FileKind;
use crate::span::{FileId, Span, Spanned};
use crate::syntax::{self, Table};

/// What [`check`] found.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The API, where nothing stands in the way of using it: warnings may be there, errors are not.
    pub api: Option<ApiSpec>,
    /// All that is wrong or amiss, by file and place.
    pub findings: Vec<Finding>,
}

/// An API whose specs hold together.
#[derive(Clone, Debug)]
pub struct ApiSpec {
    /// What the files say.
    pub model: Model,
    pub(crate) resolved: Resolved,
    /// For each source its path and the text, from which lines are counted.
    pub(crate) sources: Vec<Source>,
}

impl ApiSpec {
    /// The tables of the API, in an arena.
    pub fn lower<'t>(&self, arena: &'t Arena) -> Lowered<'t> {
        lower(self, arena)
    }
}

/// What specs stand on.
#[derive(Default)]
pub(crate) struct Base<'p> {
    /// How many of the sources, from the first one on, are a published API's.
    pub(crate) files: usize,
    /// The published APIs that may be named; none where the specs are themselves to be published.
    pub(crate) known: Vec<&'p str>,
}

impl Base<'_> {
    fn is_own(&self, file: FileId) -> bool {
        file.0 as usize >= self.files
    }
}

/// Reads, resolves and lints the specs of one API: every finding of every file in one run.
pub fn check(sources: &[Source]) -> Checked {
    check_on(sources, &Base::default())
}

pub(crate) fn check_on(sources: &[Source], base: &Base<'_>) -> Checked {
    let findings = Findings::new(sources);
    let mut model = read_model(sources, base, &findings);
    // What an unknown API would make right or wrong cannot be known.
    let mut resolved = Resolved::default();
    if model.api.is_some() || base.known.is_empty() {
        resolved = resolve(&model, &findings);
        lint(&model, &resolved, &findings);
    }
    let findings = findings.finish();
    let is_usable = !findings.iter().any(|finding| finding.severity == Severity::Error) && model.api.is_some();
    let api = is_usable.then(|| {
        if base.files > 0 {
            resolved.keep_needed(|file| base.is_own(file));
            resolved.keep_entities(&mut model, |file| base.is_own(file));
        }
        ApiSpec { model, resolved, sources: sources.to_vec() }
    });
    Checked { api, findings }
}

fn read_model(sources: &[Source], base: &Base<'_>, findings: &Findings<'_>) -> Model {
    let mut model = Model::default();
    let mut names_api = false;
    for (number, source) in sources.iter().enumerate() {
        let file = FileId(number as u32);
        let kind = FileKind::of(&source.path);
        names_api |= kind == FileKind::Api;
        let Some(document) = syntax::parse(source, file, findings) else { continue };
        let table = Table::root(&document, kind.table(), file);
        match kind {
            FileKind::Api if table.get(EXTENDS.name).is_some() => {
                read_extending(Table::root(&document, &EXTENDING_FILE, file), base, findings);
            }
            FileKind::Api => model.api = ApiFile::read(table, file, findings),
            FileKind::Type => model.types.push(TypeSpec::read(table, file, findings)),
            FileKind::Method => model.methods.extend(MethodSpec::read(table, file, findings)),
        }
    }
    names_api |= model.methods.iter().any(|method| method.api.is_some());
    if !names_api {
        report_no_api(base, findings);
    }
    for name in model.methods.iter().filter_map(|method| method.api.as_ref()) {
        match &model.api {
            Some(api) if api.name.value == name.value => {}
            Some(api) => {
                let message =
                    format!("this method is one of `{}`, and the specs here are those of `{}`", **name, *api.name);
                findings.error("other-api", name.span, message).help("give each API a folder of its own");
            }
            None => report_unknown_api(name, base, findings),
        }
    }
    model
}

/// Reads an `api.toml` that says nothing but which published API it extends.
fn read_extending(mut table: Table<'_>, base: &Base<'_>, findings: &Findings<'_>) {
    if let Some(name) = table.read(&EXTENDS, findings).filter(|_| base.files == 0) {
        report_unknown_api(&name, base, findings);
    }
    table.finish_with("what concerns the API as a whole stands in the `api.toml` that is extended", findings);
}

fn report_unknown_api(name: &Spanned<String>, base: &Base<'_>, findings: &Findings<'_>) {
    let message = format!("no published API is called `{}`", name.value);
    findings.error("unknown-api", name.span, message).suggest(name, base.known.iter().copied());
}

fn report_no_api(base: &Base<'_>, findings: &Findings<'_>) {
    if base.known.is_empty() {
        findings.error("missing-file", Span::default(), "the file `api.toml` of this API is missing");
        return;
    }
    let name = base.known.first().copied().unwrap_or_default();
    findings
        .error("missing-file", Span::default(), "nothing says which API this belongs to: there is no `api.toml`")
        .help(format!(
            "put `extends = \"{name}\"` into an `api.toml` beside the methods' folders, or `api = \"{name}\"` into each method's file"
        ));
}
