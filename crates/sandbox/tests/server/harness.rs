//! What the tests share: the tables of the repository's specs, and requests over loopback.

use std::path::Path;
use std::sync::OnceLock;

use callsheet_runtime::tables::Tables;
use callsheet_sandbox::{Planfix, Running, Sandbox, Zabbix};
use callsheet_spec::{Arena, Source, check, read};

static PLANFIX: OnceLock<&'static Tables<'static>> = OnceLock::new();
static ZABBIX: OnceLock<&'static Tables<'static>> = OnceLock::new();

pub fn planfix_tables() -> &'static Tables<'static> {
    PLANFIX.get_or_init(|| load("planfix", &[]))
}

pub fn zabbix_tables() -> &'static Tables<'static> {
    ZABBIX.get_or_init(|| load("zabbix", &[]))
}

/// The tables of an API with further spec files: path and text.
pub fn load(api: &str, further: &[(&str, &str)]) -> &'static Tables<'static> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut sources = read(&root, api).expect("the specs can be read");
    let further = further.iter().map(|(path, text)| Source { path: (*path).to_owned(), text: (*text).to_owned() });
    sources.extend(further);
    sources.sort_by(|one, other| one.path.cmp(&other.path));
    let checked = Box::leak(Box::new(check(&sources)));
    let errors: Vec<String> = checked.findings.iter().map(|finding| finding.render(&sources, false)).collect();
    let spec = checked.api.as_ref().unwrap_or_else(|| panic!("the specs are wrong:\n{}", errors.join("\n")));
    let arena = Box::leak(Box::new(Arena::new()));
    Box::leak(Box::new(spec.lower(arena).tables))
}

/// The token of the administrator Ada, and those of the employees Boris and Elena.
pub const ADA: &str = "token-of-ada";
pub const BORIS: &str = "token-of-boris";
pub const ELENA: &str = "token-of-elena";

pub fn planfix_account() -> Planfix {
    Planfix::new(planfix_tables()).token(ADA, 1).token(BORIS, 2).token(ELENA, 5)
}

pub async fn start_planfix(planfix: Planfix) -> Running {
    Sandbox::new().planfix(planfix).start().await.expect("it starts")
}

pub async fn start_zabbix(zabbix: Zabbix) -> Running {
    Sandbox::new().zabbix(zabbix).start().await.expect("it starts")
}

/// An HTTP answer.
pub struct Answer {
    pub status: u16,
    pub body: String,
    headers: reqwest::header::HeaderMap,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

pub async fn post(running: &Running, api: &str, headers: &[(&str, &str)], body: impl Into<reqwest::Body>) -> Answer {
    let url = running.url(api).expect("it plays that API");
    let mut request = reqwest::Client::new().post(url).body(body);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = request.send().await.expect("it answers");
    let status = response.status().as_u16();
    let headers = response.headers().clone();
    Answer { status, headers, body: response.text().await.expect("the body is text") }
}
