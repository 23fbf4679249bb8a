//! The stories of the repository, which real servers accept, are accepted by the sandbox.

use std::collections::BTreeSet;
use std::path::Path;

use crate::harness::zabbix_tables;
use crate::story::{start, stories, tell};

/// Calls that a real server accepts and the sandbox does not: story, method, and what they stand on.
const NOT_ACCEPTED: &[(&str, &[&str], &str)] = &[
    (
        "configuration",
        &["hostgroup.get", "hostgroup.delete", "template.get", "template.delete"],
        "what an import has made, which is not played",
    ),
    ("event", &["event.acknowledge"], "events that only a daemon writes"),
    (
        "role",
        &["role.create", "role.get", "role.update", "role.delete", "user.create", "user.delete"],
        "a module that stands in the database alone",
    ),
];

#[tokio::test]
async fn are_accepted() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/live/stories");
    let stories = stories(&folder);
    let tables = zabbix_tables();
    let (mut wrong, mut known, mut compared) = (Vec::new(), BTreeSet::new(), 0);
    for version in tables.api.versions {
        let running = start(tables, *version).await;
        for name in stories.keys() {
            let told = tell(&running, tables, *version, &stories, name).await;
            compared += told.compared;
            for (method, what) in told.failures {
                match is_known(name, &method) {
                    true => drop(known.insert((name.clone(), method))),
                    false => wrong.push(format!("{version} {name}: {method}: {what}")),
                }
            }
        }
    }
    let listed =
        NOT_ACCEPTED.iter().flat_map(|(story, methods, _)| methods.iter().map(move |method| (*story, *method)));
    let accepted = listed.filter(|(story, method)| !known.contains(&((*story).to_owned(), (*method).to_owned())));
    wrong.extend(accepted.map(|(story, method)| format!("{story}: {method} is accepted by now")));
    assert!(stories.is_empty() || wrong.is_empty(), "{} calls:\n{}", wrong.len(), wrong.join("\n"));
    assert!(stories.is_empty() || compared > 0, "nothing that was created is read back");
}

fn is_known(story: &str, method: &str) -> bool {
    NOT_ACCEPTED.iter().any(|(known, methods, _)| *known == story && methods.contains(&method))
}
