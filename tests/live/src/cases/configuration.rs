//! Actions, dashboards and media types.

use callsheet_runtime::Id;
use callsheet_zabbix::types::{
    ActionConditionType, ActionCreate, ActionCreateFilter, ActionCreateFilterConditions, ActionCreateOperations,
    ActionMessage, ActionOperator, DashboardCreate, DashboardCreatePages, DashboardCreatePagesWidgets, Evaluation,
    EventSource, MediaTypeCreate, MediaTypeCreateParameters, MediaTypeKind, OperationType, UserReference,
};
use callsheet_zabbix::{action, dashboard, mediatype};

use super::cases;
use crate::stage::{Stage, Trouble, same};

cases! {
    BOTH "action.create" "a message about a trigger" creates_an_action;
    BOTH "dashboard.create" "a clock on the first of two pages" creates_a_dashboard;
    BOTH "mediatype.create" "a webhook, and mail and script at once" creates_media_types;
}

async fn creates_an_action(stage: &Stage<'_>) -> Result<(), Trouble> {
    let condition = ActionCreateFilterConditions::new(ActionConditionType::EventName);
    let condition = condition.operator(ActionOperator::Contains).value("memory".to_owned());
    let filter = ActionCreateFilter::new(Evaluation::AndOr).conditions([condition]);
    let message = ActionMessage::new().default_msg(true);
    let operation = ActionCreateOperations::new(OperationType::SendMessage).opmessage(message);
    let operation = operation.opmessage_usr([UserReference::new(Id(1))]).esc_step_from(1).esc_step_to(2);
    let trouble = ActionCreate::new("Trouble on a host", EventSource::Trigger).esc_period("30m");
    let trouble = trouble.filter(filter).operations([operation]);
    let made = stage.admin().call(&action::create::Request::from(trouble)).await?;
    same("how many were made", made.actionids.len(), 1_usize)
}

async fn creates_a_dashboard(stage: &Stage<'_>) -> Result<(), Trouble> {
    let clock = DashboardCreatePagesWidgets::new("clock").x(0).y(0).width(4).height(3);
    let pages = [DashboardCreatePages::new().widgets([clock]), DashboardCreatePages::new().name("Second")];
    let board = DashboardCreate::new("Live", pages).display_period(60);
    let made = stage.admin().call(&dashboard::create::Request::from(board)).await?;
    same("how many were made", made.dashboardids.len(), 1_usize)
}

async fn creates_media_types(stage: &Stage<'_>) -> Result<(), Trouble> {
    let parameter = MediaTypeCreateParameters::new().name("to").value("{ALERT.SENDTO}");
    let webhook = MediaTypeCreate::new(MediaTypeKind::Webhook, "Chat").script("return 'ok';").timeout("10s");
    let webhook = mediatype::create::Request::from(webhook.parameters([parameter]));
    same("how many were made", stage.admin().call(&webhook).await?.mediatypeids.len(), 1_usize)?;
    let mail = MediaTypeCreate::new(MediaTypeKind::Email, "Mail for the night").smtp_server("mail.example.com");
    let mail = mail.smtp_helo("example.com").smtp_email("zabbix@example.com");
    let script = MediaTypeCreate::new(MediaTypeKind::Script, "Pager").exec_path("page.sh");
    let both = mediatype::create::Request::new([mail, script]);
    same("how many were made", stage.admin().call(&both).await?.mediatypeids.len(), 2_usize)
}
