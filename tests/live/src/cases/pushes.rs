//! Values that are sent to Zabbix's own server, and looked for in the database.

use std::num::NonZeroU32;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use callsheet_runtime::Id;
use callsheet_zabbix::history::push::Values;
use callsheet_zabbix::types::{HistoryValue, HostCreate, HostGroupReference, ItemCreate, ItemType, ItemValueType};
use callsheet_zabbix::{history, host, item};

use super::cases;
use crate::stage::{Stage, Trouble, same, some};

cases! {
    NEW "history.push" "each value has an answer of its own, and is stored once" pushes;
}

const HOST: &str = "pushed";

/// An item of that host, and its values by their number.
struct Kind {
    key: &'static str,
    ty: ItemValueType,
    value: fn(u32) -> String,
}

const KINDS: [Kind; 3] = [
    Kind {
        key: "pushed.unsigned",
        ty: ItemValueType::Unsigned,
        // More digits than a number with a fraction keeps.
        value: |number| (u64::MAX - u64::from(number)).to_string(),
    },
    Kind { key: "pushed.float", ty: ItemValueType::Float, value: |number| (f64::from(number) / 10.0).to_string() },
    Kind { key: "pushed.text", ty: ItemValueType::Text, value: |number| format!("{number} \"\\\" \n né, имя") },
];

/// How many values each item is sent.
const VALUES: u32 = 200;

/// How many values are sent in one call.
const IN_ONE_CALL: usize = 250;

/// How many values of one second there are.
const IN_ONE_SECOND: u32 = 7;

/// How many are read at once: fewer than there are, so that seconds are cut.
const READ_AT_ONCE: NonZeroU32 = NonZeroU32::MIN.saturating_add(49);

/// How long the daemon may take to read of an item, or to store a value.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long to wait before asking again.
const PAUSE: Duration = Duration::from_millis(200);

/// When a value was taken, in seconds and nanoseconds, and what it is.
type Taken = (i64, i64, String);

/// A value to be sent, and the item that takes it.
type Sent = (Values, Option<Id>);

/// What the daemon says of a value: the item that takes it, or why none does.
type Answer = (Option<Id>, Option<String>);

async fn pushes(stage: &Stage<'_>) -> Result<(), Trouble> {
    let items = items(stage).await?;
    // Not long ago: what is older than values of an item are kept is answered as if it were taken, and dropped.
    let began = an_hour_ago()?;
    let sent = all(&items, began);
    let (first, others) = sent.split_at(1);
    is_known(stage, first).await?;
    for part in others.chunks(IN_ONE_CALL) {
        for (found, wanted) in push(stage, part).await?.into_iter().zip(answers(part)) {
            same("the answer to a value", found, wanted)?;
        }
    }
    for (id, kind) in items.into_iter().zip(&KINDS) {
        are_stored(stage, id, kind, began).await?;
    }
    Ok(())
}

async fn items(stage: &Stage<'_>) -> Result<Vec<Id>, Trouble> {
    // The group is there from the start.
    let new = HostCreate::new([HostGroupReference::new(Id(4))], HOST);
    let made = stage.admin().call(&host::create::Request::from(new)).await?;
    let host = some("the host", made.hostids.first().copied())?;
    let item = |kind: &Kind| ItemCreate::new(ItemType::Trapper, host, kind.key, kind.key, kind.ty.clone());
    Ok(stage.admin().call(&item::create::Request::new(KINDS.iter().map(item))).await?.itemids)
}

/// Every value, each second one by the item's id and the others by host and key; some of them are for no item.
fn all(items: &[Id], began: i64) -> Vec<Sent> {
    let mut sent = Vec::new();
    for number in 0..VALUES {
        for (id, kind) in items.iter().zip(&KINDS) {
            let by_id = number % 2 == 0;
            let value = |id: Id, key: &str| {
                let (clock, ns, value) = taken(number, kind, began);
                let value = Values::new(value).clock(clock).ns(ns);
                if by_id { value.itemid(id) } else { value.host(HOST).key(key) }
            };
            sent.push((value(*id, kind.key), Some(*id)));
            if number % 50 > 47 {
                sent.push((value(Id(999_999), "pushed.nowhere"), None));
            }
        }
    }
    sent
}

/// The value of that number, as it is to be found again.
fn taken(number: u32, kind: &Kind, began: i64) -> Taken {
    let (second, place) = (number / IN_ONE_SECOND, number % IN_ONE_SECOND);
    (began + i64::from(second), i64::from(place) * 111_111_111, (kind.value)(number))
}

fn an_hour_ago() -> Result<i64, Trouble> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).ok();
    some("the time", now.and_then(|now| i64::try_from(now.as_secs()).ok()?.checked_sub(3600)))
}

/// What the daemon is to say of these values.
fn answers(sent: &[Sent]) -> Vec<Answer> {
    let refusal = "No permissions to referred object or it does not exist.";
    sent.iter().map(|(_, item)| (*item, item.is_none().then(|| refusal.to_owned()))).collect()
}

async fn push(stage: &Stage<'_>, sent: &[Sent]) -> Result<Vec<Answer>, Trouble> {
    let request = history::push::Request::new(sent.iter().map(|(value, _)| value.clone()));
    let response = stage.admin().call(&request).await?;
    same("the answer", response.response.as_str(), "success")?;
    same("how many values were answered", response.data.len(), sent.len())?;
    Ok(response.data.into_iter().map(|answer| (answer.itemid, answer.error)).collect())
}

/// Sends a value until the daemon has read of its item. What it refuses until then must not be stored.
async fn is_known(stage: &Stage<'_>, sent: &[Sent]) -> Result<(), Trouble> {
    let asked = Instant::now();
    let mut found = push(stage, sent).await?;
    while found != answers(sent) && asked.elapsed() < PATIENCE {
        tokio::time::sleep(PAUSE).await;
        found = push(stage, sent).await?;
    }
    same("the answer to the first value", found, answers(sent))
}

/// The values of an item are stored in the order in which they came: with the last of them, none is left to come.
async fn are_stored(stage: &Stage<'_>, id: Id, kind: &Kind, began: i64) -> Result<(), Trouble> {
    let wanted: Vec<Taken> = (0..VALUES).map(|number| taken(number, kind, began)).collect();
    let asked = Instant::now();
    let mut found = stored(stage, id, kind).await?;
    while found.len() < wanted.len() && asked.elapsed() < PATIENCE {
        tokio::time::sleep(PAUSE).await;
        found = stored(stage, id, kind).await?;
    }
    same(&format!("how many values of {} are stored", kind.key), found.len(), wanted.len())?;
    for (found, wanted) in found.into_iter().zip(wanted) {
        same(&format!("a stored value of {}", kind.key), found, wanted)?;
    }
    Ok(())
}

async fn stored(stage: &Stage<'_>, id: Id, kind: &Kind) -> Result<Vec<Taken>, Trouble> {
    let request = history::get::Request::new().itemids([id]).history(kind.ty.clone());
    let mut values = stage.admin().list::<HistoryValue, _>(&request).at_once(READ_AT_ONCE);
    let mut found = Vec::new();
    while let Some(value) = values.next().await? {
        let taken = value.clock.zip(value.ns).zip(value.value).map(|((clock, ns), value)| (clock, ns, value));
        found.push(some("a time or a value", taken)?);
    }
    // Those of one second come in any order.
    found.sort();
    Ok(found)
}
