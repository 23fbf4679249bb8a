//! Hosts and their items.

use callsheet_runtime::Id;
use callsheet_zabbix::types::{
    Host, HostMacroUpdate, HostTagUpdate, HostUpdate, InventoryMode, ItemCreate, ItemCreateTags, ItemType,
    ItemValueType, PreprocessingErrorHandler, PreprocessingStep, PreprocessingType,
};
use callsheet_zabbix::{host, item};

use super::cases;
use crate::stage::{Stage, Trouble, holds, same, some};

cases! {
    BOTH "host.get" "everything that can be asked for" gets_everything;
    BOTH "host.get" "a count, and hosts by id" gets_other_forms;
    OLD  "host.get" "groups by their former selector" gets_former_groups;
    NEW  "host.get" "groups by their selector" gets_groups;
    BOTH "host.update" "description, tags, macros and inventory" updates;
    BOTH "item.create" "a trapper item with tags and steps" creates_an_item;
    BOTH "item.create" "a calculated item and an HTTP agent's at once" creates_items;
}

/// The host of a fresh server.
const SERVER: Id = Id(10084);

/// A request for that host.
fn server() -> host::get::Request {
    host::get::Request::new().hostids([SERVER])
}

async fn got(stage: &Stage<'_>, request: host::get::Request) -> Result<Host, Trouble> {
    some("the host", stage.admin().call(&request).await?.pop())
}

async fn gets_everything(stage: &Stage<'_>) -> Result<(), Trouble> {
    let all = ["extend"];
    let request = server().output(all).select_parent_templates(all).select_items(all).select_discoveries(all);
    let request = request.select_triggers(all).select_graphs(all).select_http_tests(all).select_dashboards(all);
    let request = request.select_macros(all).select_interfaces(all).select_inventory(all).select_discovery_rule(all);
    let request = request.select_host_discovery(all).select_tags(all).select_value_maps(all);
    let found = got(stage, request.select_inherited_tags(all)).await?;
    same("the host", (found.hostid, found.host.as_deref()), (Some(SERVER), Some("Zabbix server")))?;
    holds("it has interfaces", found.interfaces.is_some_and(|interfaces| interfaces.count() > 0))?;
    let templates = found.parent_templates;
    holds("it has templates", templates.is_some_and(|templates| templates.count() > 0))
}

async fn gets_other_forms(stage: &Stage<'_>) -> Result<(), Trouble> {
    same("the count", stage.admin().call(&server().count()).await?, 1_i64)?;
    let hosts = stage.admin().call(&server().output(["hostid", "name"]).by_id()).await?;
    same("the name by id", hosts.get("10084").and_then(|host| host.name.as_deref()), Some("Zabbix server"))
}

async fn gets_former_groups(stage: &Stage<'_>) -> Result<(), Trouble> {
    let found = got(stage, server().output(["hostid"]).select_groups(["extend"])).await?;
    same("the groups", found.groups.unwrap_or_default().len(), 1_usize)
}

async fn gets_groups(stage: &Stage<'_>) -> Result<(), Trouble> {
    let found = got(stage, server().output(["hostid"]).select_host_groups(["extend"])).await?;
    same("the groups", found.hostgroups.unwrap_or_default().len(), 1_usize)
}

async fn updates(stage: &Stage<'_>) -> Result<(), Trouble> {
    let change = HostUpdate::new(SERVER).description("The server itself").inventory_mode(InventoryMode::Automatic);
    let change = change.tags([HostTagUpdate::new("os").value("linux")]);
    let change = change.macros([HostMacroUpdate::new().macro_("{$LIMIT}").value("5")]);
    let response = stage.admin().call(&host::update::Request::from(change)).await?;
    same("the answer", response.hostids, [SERVER])?;
    let request = server().output(["extend"]).select_tags(["extend"]).select_macros(["extend"]);
    let found = got(stage, request.select_inventory(["extend"])).await?;
    same("the description", found.description.as_deref(), Some("The server itself"))?;
    let tags = found.tags.unwrap_or_default();
    same("the tag", tags.first().and_then(|tag| tag.tag.as_deref()), Some("os"))?;
    let macros = found.macros.unwrap_or_default();
    same("the macro", macros.first().and_then(|found| found.macro_.as_deref()), Some("{$LIMIT}"))
}

async fn creates_an_item(stage: &Stage<'_>) -> Result<(), Trouble> {
    // 6.0 wants all of them, even where they say nothing.
    let step = PreprocessingStep::new(PreprocessingType::Multiplier).params("0.01");
    let step = step.error_handler(PreprocessingErrorHandler::ReportError).error_handler_params("");
    let item = ItemCreate::new(ItemType::Trapper, SERVER, "Uptime", "live.uptime", ItemValueType::Unsigned);
    let item = item.units("uptime").history("30d").tags([ItemCreateTags::new("component").value("time")]);
    let item = item.preprocessing([step]);
    let made = stage.admin().call(&item::create::Request::from(item)).await?;
    same("how many were made", made.itemids.len(), 1_usize)
}

async fn creates_items(stage: &Stage<'_>) -> Result<(), Trouble> {
    let sum = ItemCreate::new(ItemType::Calculated, SERVER, "Sum", "live.sum", ItemValueType::Float);
    let page = ItemCreate::new(ItemType::HttpAgent, SERVER, "Page", "live.page", ItemValueType::Text);
    let items = [sum.params("1+1").delay("1m"), page.url("https://www.example.com/").delay("5m").timeout("10s")];
    let made = stage.admin().call(&item::create::Request::new(items)).await?;
    same("how many were made", made.itemids.len(), 2_usize)
}
