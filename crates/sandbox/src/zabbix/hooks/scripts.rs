//! Scripts: which of them hosts and events offer.

use callsheet_runtime::Value;
use callsheet_runtime::record::Record;
use callsheet_runtime::tables::Kind;

use crate::config::Zabbix;
use crate::engine::{Call, Projection, Query};
use crate::hook::World;
use crate::refusal::Refusal;
use crate::store::{Key, Store};
use crate::tree::{self, Object};

/// The scope of scripts that people start on hosts, and on events.
const ON_HOSTS: &str = "2";
const ON_EVENTS: &str = "4";

/// What is not said of a script that is only offered.
const UNSAID: &str = "parameters";

/// The scripts that each host, or each event, of the request offers.
pub(super) fn offered(call: &Call<'_>, world: &mut World<'_>, _: &Zabbix) -> Result<Value, Refusal> {
    let asked = match tree::plain(&call.request.get(0)) {
        Value::List(asked) => asked,
        lone => vec![lone],
    };
    let mut answer = Object::new();
    for one in &asked {
        let text = |name: &str| match one {
            Value::Map(own) => own.get(name).and_then(tree::text).map(|text| text.into_owned()),
            _ => None,
        };
        // An older release takes the ids alone.
        let lone = || tree::text(one).map(|text| text.into_owned());
        let (key, scope) = match (text("eventid"), text("hostid").or_else(lone)) {
            (Some(event), _) => (event, ON_EVENTS),
            (None, Some(host)) => (host, ON_HOSTS),
            (None, None) => continue,
        };
        let groups = groups(call, world.store, &key, scope);
        let wanted = text("scriptid");
        let scripts = world.store.collection("script").into_iter().flat_map(|scripts| scripts.iter());
        let offered = scripts.filter(|(id, script)| {
            let is_wanted = wanted.as_ref().is_none_or(|wanted| Key::new(wanted) == **id);
            is_wanted && is_offered(script, scope, groups.as_deref())
        });
        let shown = offered.map(|(_, script)| shown(call, world.store, script)).collect();
        answer.insert(key, Value::List(shown));
    }
    Ok(Value::Map(answer))
}

/// The groups of the host; `None` where the event's host is not known.
fn groups(call: &Call<'_>, store: &Store, key: &str, scope: &str) -> Option<Vec<String>> {
    let host = match scope {
        ON_HOSTS => store.object("host", key)?,
        _ => {
            let event = store.collection("event")?.entry(&Key::new(key))?;
            let found = call.relations.related(store, ("event", event.0, event.1), "host", call.version)?;
            store.object("host", found.first()?.1.as_str())?
        }
    };
    let mut groups = Vec::new();
    tree::leaves(host, "groups.groupid", &mut groups);
    Some(groups.into_iter().map(|text| text.into_owned()).collect())
}

fn is_offered(script: &Object, scope: &str, groups: Option<&[String]>) -> bool {
    let text = |name: &str| script.get(name).and_then(tree::text).unwrap_or_default();
    let group = text("groupid");
    let fits_group = matches!(&*group, "" | "0") || groups.is_some_and(|groups| groups.iter().any(|one| *one == group));
    text("scope") == scope && (groups.is_some() || scope == ON_HOSTS) && fits_group
}

fn shown(call: &Call<'_>, store: &Store, script: &Object) -> Value {
    let Kind::Map(item) = call.response_type().kind else { return Value::Map(script.clone()) };
    let Kind::List(list) = item.kind else { return Value::Map(script.clone()) };
    let Kind::Record(id) = list.item.kind else { return Value::Map(script.clone()) };
    let query = Query::default();
    let mut shown = Projection { call, store, query: &query, entity: "script", key: "scriptid" }.object(id, script);
    if let Value::Map(shown) = &mut shown {
        shown.remove(UNSAID);
    }
    shown
}
