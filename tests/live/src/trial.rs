//! The checks against running servers.

use std::collections::BTreeSet;

use crate::cases::{self, Case};
use crate::error::Error;
use crate::layout::Layout;
use crate::release::Release;
use crate::restart;
use crate::servers::Servers;
use crate::stage::Stage;
use crate::story;
use crate::tally::Tally;
use crate::wrong::{self, WRONG};

/// Brings up what does not run, and makes every check. Whether all passed.
///
/// # Errors
/// A server cannot be brought up or reset.
pub async fn run(servers: &mut Servers, layout: &Layout, releases: &[Release], breaks: bool) -> Result<bool, Error> {
    let running = servers.up(releases).await?;
    servers.reset(releases).await?;
    let tools = servers.fetched_tools().await?;
    let mut tally = Tally::default();
    for server in running {
        let cluster = servers.cluster(layout, &tools).await?;
        let stage = Stage::new(server, &cluster, breaks)?;
        check(servers, &stage, &mut tally).await?;
        let outcome = restart::run(&stage, servers, &tools).await.map_err(|trouble| trouble.to_string());
        tally.add(stage.release().name(), "user.get", "a server that is restarted while it is called", outcome);
    }
    // Ended here already, so that the count is the last line.
    servers.end_started().await?;
    Ok(tally.close())
}

async fn check(servers: &mut Servers, stage: &Stage<'_>, tally: &mut Tally) -> Result<(), Error> {
    let (line, version) = (stage.release().name(), stage.version());
    let mut granted = BTreeSet::new();
    for case in cases::of_the_api().filter(|case| case.versions.contains(version)) {
        let outcome = run_case(stage, case, &mut granted).await;
        tally.add(line, case.method, case.what, outcome);
    }
    for wrong in WRONG.iter().filter(|wrong| wrong.versions.contains(version)) {
        let outcome = wrong::refused_alike(stage, wrong).await.map_err(|trouble| trouble.to_string());
        tally.add(line, wrong.method, &format!("refused: {}", wrong.what), outcome);
        stage.forget();
    }
    for case in cases::of_the_daemon().filter(|case| case.versions.contains(version)) {
        let outcome = run_with_daemon(servers, stage, case, &mut granted).await?;
        tally.add(line, case.method, case.what, outcome);
    }
    let stories = story::load(&story::folder(None, None))?;
    let told: BTreeSet<&str> = story::methods(&stories, version).collect();
    for method in stage.methods() {
        let (what, found) = match granted.contains(method) {
            true => ("has a live case", true),
            // `coverage` sees to it that the call is granted.
            false => ("has a story", told.contains(method)),
        };
        let outcome = if found { Ok(()) } else { Err("no case had it granted, and no story calls it".to_owned()) };
        tally.add(line, method, what, outcome);
    }
    Ok(())
}

/// The daemon runs for this case alone, and ends with it however it went.
async fn run_with_daemon(
    servers: &mut Servers,
    stage: &Stage<'_>,
    case: &Case,
    granted: &mut BTreeSet<String>,
) -> Result<Result<(), String>, Error> {
    let outcome = match servers.start_daemon(stage.release()).await {
        Ok(()) => run_case(stage, case, granted).await,
        // A machine that cannot run it fails the case; what else was checked stands.
        Err(error) => Err(error.to_string()),
    };
    servers.end_daemon().await?;
    Ok(outcome)
}

async fn run_case(stage: &Stage<'_>, case: &Case, granted: &mut BTreeSet<String>) -> Result<(), String> {
    let outcome = (case.run)(stage).await.map_err(|trouble| trouble.to_string());
    // What went over the wire meanwhile is looked at even where the case went well.
    let findings = stage.judge(granted);
    outcome?;
    if findings.is_empty() { Ok(()) } else { Err(findings.join("; ")) }
}
