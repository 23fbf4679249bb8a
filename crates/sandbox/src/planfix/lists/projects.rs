use super::Listed;
use super::filter::{Filter, filters};
use crate::hook::text_field;

pub(super) fn keeps(project: &Listed<'_>) -> bool {
    is_target(project) && filters(project.call).iter().all(|filter| passes(filter, project))
}

fn is_target(project: &Listed<'_>) -> bool {
    let asker = project.asker();
    let is_template = project.is_true("isTemplate");
    let takes_part = ["workers", "members", "auditors", "managers"];
    match &*text_field(project.call, "target") {
        "in" => takes_part.iter().any(|field| project.has(&format!("{field}.users.id"), &asker)),
        "out" => project.has("owner.id", &asker),
        "template" => is_template,
        _ => !is_template,
    }
}

fn passes(filter: &Filter, project: &Listed<'_>) -> bool {
    match filter.kind {
        5001 => filter.contains(&project.all("title")),
        5004 => filter.names(&project.all("owner.id")),
        5005 => filter.dates(project.call, &project.moment("endDate").into_iter().collect::<Vec<_>>()),
        5008 => {
            let client = project.text("client.id");
            let managers = project.of_other("contact", &client, "responsible.users.id");
            filter.names(&managers.into_iter().map(Into::into).collect::<Vec<_>>())
        }
        5010 => filter.names(&project.all("template.id")),
        5014 => filter.names(&project.all("parent.id")),
        _ => filter.passes_own_field(project),
    }
}
