use crate::Source;
use crate::finding::{Finding, Findings, Severity};
use crate::lint::lint;
use crate::lower::{Arena, Lowered, lower};
use crate::model::{ApiFile, MethodSpec, Model, TypeSpec};
use crate::resolve::{Resolved, resolve};
use crate::span::{FileId, Span};
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

/// Reads, resolves and lints the specs of one API: every finding of every file in one run.
pub fn check(sources: &[Source]) -> Checked {
    let findings = Findings::new(sources);
    let model = read_model(sources, &findings);
    let resolved = resolve(&model, &findings);
    lint(&model, &resolved, &findings);
    let findings = findings.finish();
    let is_usable = !findings.iter().any(|finding| finding.severity == Severity::Error) && model.api.is_some();
    let api = is_usable.then(|| ApiSpec { model, resolved, sources: sources.to_vec() });
    Checked { api, findings }
}

fn read_model(sources: &[Source], findings: &Findings<'_>) -> Model {
    let mut model = Model::default();
    let mut has_api = false;
    for (number, source) in sources.iter().enumerate() {
        let file = FileId(number as u32);
        let kind = FileKind::of(&source.path);
        has_api |= kind == FileKind::Api;
        let Some(document) = syntax::parse(source, file, findings) else { continue };
        let table = Table::root(&document, file);
        match kind {
            FileKind::Api => model.api = ApiFile::read(table, file, findings),
            FileKind::Type => model.types.push(TypeSpec::read(table, file, findings)),
            FileKind::Method => model.methods.extend(MethodSpec::read(table, file, findings)),
        }
    }
    if !has_api {
        findings.error("missing-file", Span::default(), "the file `api.toml` of this API is missing");
    }
    model
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum FileKind {
    Api,
    Type,
    Method,
}

impl FileKind {
    /// What a file describes, by its path: `…/api.toml`, `…/types/x.toml`, `…/object/method.toml`.
    fn of(path: &str) -> Self {
        let mut parts = path.rsplit('/');
        match (parts.next(), parts.next()) {
            (Some("api.toml"), _) => Self::Api,
            (_, Some("types")) => Self::Type,
            _ => Self::Method,
        }
    }
}
