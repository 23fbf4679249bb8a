//! What somebody writes by hand with serde's derives for the same documents: the same fields of the same kinds.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, de};

/// A number in quotes, as Zabbix writes it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quoted<T>(pub T);

impl<'de, T: FromStr> Deserialize<'de> for Quoted<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(QuotedVisitor(PhantomData))
    }
}

struct QuotedVisitor<T>(PhantomData<T>);

impl<T: FromStr> de::Visitor<'_> for QuotedVisitor<T> {
    type Value = Quoted<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number in quotes")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        text.parse().map(Quoted).map_err(|_| E::custom("no number"))
    }
}

/// A user of `user.get`.
#[derive(Deserialize, Debug, Default, PartialEq)]
#[serde(default)]
pub struct ZabbixUser {
    pub userid: Option<Quoted<u64>>,
    pub username: Option<String>,
    pub name: Option<String>,
    pub surname: Option<String>,
    pub url: Option<String>,
    pub autologin: Option<Quoted<u8>>,
    pub autologout: Option<String>,
    pub lang: Option<String>,
    pub refresh: Option<String>,
    pub theme: Option<String>,
    pub attempt_failed: Option<Quoted<i64>>,
    pub attempt_ip: Option<String>,
    pub attempt_clock: Option<Quoted<i64>>,
    pub rows_per_page: Option<Quoted<i64>>,
    pub timezone: Option<String>,
    pub roleid: Option<Quoted<u64>>,
    pub userdirectoryid: Option<Quoted<u64>>,
    pub ts_provisioned: Option<Quoted<i64>>,
    pub provisioned: Option<Quoted<u8>>,
    pub gui_access: Option<GuiAccess>,
    pub debug_mode: Option<Quoted<u8>>,
    pub users_status: Option<UsersStatus>,
    pub usrgrps: Option<Vec<ZabbixGroup>>,
    pub medias: Option<Vec<serde::de::IgnoredAny>>,
    pub mediatypes: Option<Vec<serde::de::IgnoredAny>>,
    pub role: Option<serde::de::IgnoredAny>,
}

/// A user group within a user.
#[derive(Deserialize, Debug, Default, PartialEq)]
#[serde(default)]
pub struct ZabbixGroup {
    pub usrgrpid: Option<Quoted<u64>>,
    pub name: Option<String>,
    pub gui_access: Option<GuiAccess>,
    pub users_status: Option<UsersStatus>,
    pub debug_mode: Option<Quoted<u8>>,
    pub userdirectoryid: Option<Quoted<u64>>,
    pub mfa_status: Option<Quoted<u8>>,
    pub mfaid: Option<Quoted<u64>>,
}

/// Access to the frontend.
#[derive(Deserialize, Clone, Copy, Debug, PartialEq)]
pub enum GuiAccess {
    #[serde(rename = "0")]
    Default,
    #[serde(rename = "1")]
    Internal,
    #[serde(rename = "2")]
    Ldap,
    #[serde(rename = "3")]
    Disabled,
    #[serde(other)]
    Other,
}

/// Whether a group is enabled.
#[derive(Deserialize, Clone, Copy, Debug, PartialEq)]
pub enum UsersStatus {
    #[serde(rename = "0")]
    Enabled,
    #[serde(rename = "1")]
    Disabled,
    #[serde(other)]
    Other,
}

/// An answer of `task.getList`.
#[derive(Deserialize, Debug, PartialEq)]
pub struct PlanfixTasks {
    pub tasks: PlanfixTaskList,
}

/// Its list.
#[derive(Deserialize, Debug, PartialEq)]
pub struct PlanfixTaskList {
    #[serde(rename = "@count")]
    pub count: Option<i64>,
    #[serde(rename = "@totalCount")]
    pub total_count: Option<i64>,
    #[serde(default)]
    pub task: Vec<PlanfixTask>,
}

/// A task.
#[derive(Deserialize, Debug, Default, PartialEq)]
#[serde(default, rename_all = "camelCase")]
pub struct PlanfixTask {
    pub id: Option<u64>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub importance: Option<String>,
    pub status: Option<String>,
    pub status_set: Option<u64>,
    pub check_result: Option<u8>,
    #[serde(rename = "type")]
    pub kind: Option<String>,
    pub owner: Option<PlanfixPerson>,
    pub parent: Option<PlanfixParent>,
    pub project: Option<PlanfixProject>,
    pub begin_date_time: Option<String>,
    pub general: Option<i64>,
    pub is_overdued: Option<u8>,
    pub is_summary: Option<u8>,
    pub starred: Option<u8>,
}

/// A person within a task.
#[derive(Deserialize, Debug, Default, PartialEq)]
#[serde(default)]
pub struct PlanfixPerson {
    pub id: Option<u64>,
    pub name: Option<String>,
}

/// The task that a task is part of.
#[derive(Deserialize, Debug, Default, PartialEq)]
#[serde(default)]
pub struct PlanfixParent {
    pub id: Option<u64>,
}

/// The project of a task.
#[derive(Deserialize, Debug, Default, PartialEq)]
#[serde(default)]
pub struct PlanfixProject {
    pub id: Option<u64>,
    pub title: Option<String>,
}
