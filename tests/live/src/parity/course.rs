//! The way through one server: its stories are told, and before each call of them the same call is sent with changes.

use std::collections::{BTreeMap, BTreeSet};

use callsheet_runtime::tables::{Action, Method, Tables};
use callsheet_validator::{Report, Severity, Validator};
use indicatif::ProgressBar;
use serde_json::Value;

use super::blind;
use super::choose::{Dice, chosen};
use super::edit::Edit;
use super::facts::Facts;
use super::made::{Keys, Maker};
use super::recall::{self, Stored};
use super::repair;
use super::shaped;
use super::tally::{Finding, Source, Tally};
use super::verdict::{self, Said};
use crate::error::Error;
use crate::site::{Outcome, Site};
use crate::story::{Kept, Step, Story};
use crate::wire::{Answer, Call};
use crate::wrong::rendered;

/// What is asked of a run.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Requests a server.
    pub requests: usize,
    /// Where all decisions come from.
    pub seed: u64,
    /// Methods, by the beginning of their names; none: all.
    pub methods: Vec<String>,
    /// Stories, in order.
    pub stories: Vec<Story>,
}

/// A request that is right, and where it came from.
struct Base {
    /// What makes its choices differ from those of others; the same in each run.
    name: String,
    call: Call,
    params: Value,
    source: Source,
}

/// A request that is to be sent.
struct Probe {
    source: Source,
    edit: Option<Edit>,
    params: Value,
}

/// What a method gets.
#[derive(Clone, Debug, Default)]
struct Share {
    /// Requests.
    requests: usize,
    /// Those of the steps that call it, by number, before which requests are sent.
    steps: BTreeSet<usize>,
}

/// Requests that are worth the while of one step.
const WORTHWHILE: usize = 16;

/// One server's run.
pub struct Course<'c, 't> {
    site: &'c Site<'c>,
    tables: &'c Tables<'t>,
    validator: Validator<'c>,
    plan: &'c Plan,
    facts: Facts,
    shares: BTreeMap<&'t str, Share>,
    /// How many steps of stories have called each method by now.
    met: BTreeMap<&'t str, usize>,
    kept: Kept,
    keys: Keys,
    frozen: bool,
    sent: BTreeSet<(String, String)>,
    tally: Tally,
    bar: ProgressBar,
}

impl Plan {
    /// Whether the method is looked at.
    pub fn wants(&self, method: &str) -> bool {
        self.methods.is_empty() || self.methods.iter().any(|prefix| method.starts_with(prefix.as_str()))
    }
}

impl<'c, 't> Course<'c, 't> {
    /// A run through that server.
    pub fn new(site: &'c Site<'c>, tables: &'c Tables<'t>, plan: &'c Plan, facts: Facts, bar: ProgressBar) -> Self {
        let version = site.version;
        let known = tables.methods.iter().filter(|method| method.versions.contains(version));
        let wanted: Vec<&str> = known.map(|method| method.name).filter(|name| plan.wants(name)).collect();
        let requests = plan.requests / wanted.len().max(1);
        let steps = || plan.stories.iter().flat_map(|story| story.call.iter().chain(&story.undo));
        let calls =
            |name: &str| steps().filter(|step| step.applies(version) && step.method.as_deref() == Some(name)).count();
        let share = |name: &str| {
            let mut dice = Dice::new(plan.seed, &[name, "steps"]);
            Share { requests, steps: dice.some_of(calls(name), requests.div_ceil(WORTHWHILE)) }
        };
        let shares = wanted.into_iter().map(|name| (name, share(name))).collect();
        bar.set_length(plan.requests as u64);
        let validator = Validator::new(tables).target(version);
        let (kept, keys, sent, tally) = (Kept::default(), Keys::new(), BTreeSet::new(), Tally::new(version));
        let met = BTreeMap::new();
        Self { site, tables, validator, plan, facts, shares, met, kept, keys, frozen: false, sent, tally, bar }
    }

    /// Goes all the way.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn run(mut self) -> Result<Tally, Error> {
        self.site.prepare_freeze().await?;
        let plan = self.plan;
        for story in &plan.stories {
            for (number, step) in story.call.iter().enumerate() {
                self.step(story, step, format!("{} {number}", story.name)).await?;
            }
        }
        self.world().await?;
        for story in plan.stories.iter().rev() {
            for (number, step) in story.undo.iter().enumerate() {
                self.step(story, step, format!("{} undo {number}", story.name)).await?;
            }
        }
        self.freeze(false).await?;
        self.bar.finish_and_clear();
        Ok(self.tally)
    }

    async fn freeze(&mut self, frozen: bool) -> Result<(), Error> {
        if self.frozen != frozen {
            self.site.freeze(frozen).await?;
            self.frozen = frozen;
        }
        Ok(())
    }

    /// Sends a step's call with changes, then does the step itself.
    async fn step(&mut self, story: &Story, step: &Step, name: String) -> Result<(), Error> {
        if !step.applies(self.site.version) {
            return Ok(());
        }
        if let Some(call) = self.site.call_of(self.tables, step, &self.kept)
            && let Some((requests, steps)) = self.turn(&call.method)
        {
            self.bar.set_message(call.method.clone());
            if let Ok(params) = serde_json::from_str(&call.params) {
                let base = Base { name, call, params, source: Source::Story };
                let (blind, shaped) = (requests.div_ceil(2 * steps), requests.div_ceil(4 * steps));
                self.around(base, blind, shaped, step.refused.is_some()).await?;
            } else {
                self.tally
                    .remark(format!("{} {}: the parameters are no JSON: {}", story.name, call.method, call.params));
            }
        }
        self.freeze(false).await?;
        match self.site.take(self.tables, story, step, &mut self.kept).await {
            Ok(Outcome::Answered(call, Answer::Refused(error))) if step.refused.is_none() => {
                self.tally.remark(format!("{} {}: the step is refused: {}", story.name, call.method, error.data));
            }
            Ok(Outcome::Answered(call, Answer::Failed(what))) => {
                self.tally.remark(format!("{} {}: the step fails: {what}", story.name, call.method));
            }
            Ok(_) => {}
            Err(error) => self.tally.remark(format!("{}: {error}", story.name)),
        }
        Ok(())
    }

    /// Whether requests are sent before this step, which calls the method: how many the method gets, and before how
    /// many steps.
    fn turn(&mut self, method: &str) -> Option<(usize, usize)> {
        let (name, share) = self.shares.get_key_value(method)?;
        let met = self.met.entry(name).or_default();
        *met += 1;
        share.steps.contains(&(*met - 1)).then(|| (share.requests, share.steps.len().max(1)))
    }

    /// Once all stories are told and nothing is undone: examples, and requests that are made from the tables.
    async fn world(&mut self) -> Result<(), Error> {
        self.freeze(true).await?;
        self.find_keys().await;
        for (name, Share { requests, steps }) in self.shares.clone() {
            let Some(method) = self.tables.method(name) else { continue };
            self.bar.set_message(name.to_owned());
            // Without a story the examples have its share.
            let (blind, shaped) = if steps.is_empty() { (requests / 2, requests / 4) } else { (0, 0) };
            let examples = self.examples(method);
            let each = examples.len().max(1);
            for (number, params) in examples.into_iter().enumerate() {
                let call = self.site.call(self.tables, name, String::new());
                let base = Base { name: format!("example {number}"), call, params, source: Source::Example };
                self.around(base, blind / each, shaped / each, true).await?;
            }
            self.made(method, requests / 4).await?;
        }
        Ok(())
    }

    fn examples(&self, method: &Method<'_>) -> Vec<Value> {
        let fits = |target| match target {
            Some(target) => self.site.version.same_line(target),
            None => true,
        };
        let examples = method.examples.iter().filter(|example| fits(example.target));
        let key = self.tables.api.entity(method.entity).map_or("", |entity| entity.key);
        let params = examples.filter_map(|example| {
            let call: Value = serde_json::from_str(example.request).ok()?;
            let mut params = call.get("params")?.clone();
            at_home(&mut params, key, &self.keys);
            Some(params)
        });
        params.collect()
    }

    /// Sends a right request, then changes of it: some that know no specs, some that know them.
    async fn around(&mut self, base: Base, blind: usize, shaped: usize, quietly: bool) -> Result<(), Error> {
        self.freeze(true).await?;
        let Some(method) = self.tables.method(&base.call.method) else { return Ok(()) };
        let mut dice = Dice::new(self.plan.seed, &[method.name, &base.name]);
        let mut edits = blind::edits(&base.params);
        edits.extend(self.facts.edits(method.name, &base.params));
        let applied = |params: &Value, source: Source, edit: Edit| {
            Some(Probe { params: edit.applied(params)?, source, edit: Some(edit) })
        };
        let mut probes = vec![Probe { source: base.source, edit: None, params: base.params.clone() }];
        let blindly = chosen(edits, blind, &mut dice).into_iter();
        probes.extend(blindly.filter_map(|edit| applied(&base.params, base.source, edit)));
        let said = self.send(&base.call, probes).await;
        if !matches!(said.first(), Some(Said::Granted)) {
            if !quietly {
                self.tally
                    .remark(format!("{}: nothing is changed, since it is refused as it is: {said:?}", method.name));
            }
            return Ok(());
        }
        let full = self.completed(method, &base).await;
        let edits = shaped::edits(&mut self.maker(&mut dice), method.request, &full);
        let knowingly = chosen(edits, shaped, &mut dice).into_iter();
        let probes = knowingly.filter_map(|edit| applied(&full, Source::Specs, edit)).collect();
        self.send(&base.call, probes).await;
        Ok(())
    }

    /// A change together with the stored values that its rules ask about, if the server takes that as well: then the
    /// validator knows what the server knows.
    async fn completed(&mut self, method: &Method<'t>, base: &Base) -> Value {
        let Some(full) = self.filled(method, &base.params).await.into_iter().next() else { return base.params.clone() };
        let probe = Probe { source: Source::Specs, edit: None, params: full.clone() };
        let said = self.send(&base.call, vec![probe]).await;
        if said.first() == Some(&Said::Granted) { full } else { base.params.clone() }
    }

    /// Sends requests that are made from the tables, and changes of them.
    async fn made(&mut self, method: &Method<'t>, share: usize) -> Result<(), Error> {
        let mut dice = Dice::new(self.plan.seed, &[method.name, "made"]);
        let (validator, call) = (self.validator.clone(), self.site.call(self.tables, method.name, String::new()));
        let bases = (share / 8).clamp(1, 24);
        for _ in 0..bases {
            let mut maker = self.maker(&mut dice);
            let Some(params) = repair::request(&mut maker, &validator, method) else { continue };
            let edits = shaped::edits(&mut maker, method.request, &params);
            let whole = Probe { source: Source::Specs, edit: None, params: params.clone() };
            let edits = chosen(edits, (share / bases).saturating_sub(1), &mut dice);
            let applied =
                |edit: Edit| Some(Probe { source: Source::Specs, params: edit.applied(&params)?, edit: Some(edit) });
            let mut probes = vec![whole];
            probes.extend(edits.into_iter().filter_map(applied));
            self.send(&call, probes).await;
        }
        Ok(())
    }

    fn maker<'m>(&'m self, dice: &mut Dice) -> Maker<'m, 't>
    where
        'c: 'm,
    {
        Maker { tables: self.tables, version: self.site.version, keys: &self.keys, random: dice.another() }
    }

    /// Asks for the keys of what the server holds.
    async fn find_keys(&mut self) {
        let reads = self.tables.methods.iter().filter(|method| {
            method.action == Action::Read && method.versions.contains(self.site.version) && method.access.is_some()
        });
        let entity = |method: &&&Method<'t>| self.tables.api.entity(method.entity);
        let found: Vec<_> = reads.filter_map(|method| Some((entity(&method)?, method.name))).collect();
        let call = |key: &str, method: &str| {
            let params = serde_json::json!({"output": [key], "limit": 6}).to_string();
            self.site.call(self.tables, method, params)
        };
        let calls: Vec<Call> = found.iter().map(|(entity, method)| call(entity.key, method)).collect();
        let answers = self.site.wire.calls(&calls, |_| {}).await;
        for ((entity, _), answer) in found.iter().zip(answers) {
            let Answer::Granted(result) = answer else { continue };
            let Ok(Value::Array(objects)) = serde_json::from_str(&result) else { continue };
            let keys = objects.iter().filter_map(|object| Some(object.get(entity.key)?.as_str()?.to_owned()));
            let keys: Vec<String> = keys.collect();
            if !keys.is_empty() {
                self.keys.insert(entity.name.to_owned(), keys.clone());
                self.keys.insert(entity.key.to_owned(), keys);
            }
        }
    }

    /// Sends requests, shows them to the validator, and counts how the two compare; what the server said.
    ///
    /// Where the first one is unchanged and the server does not take it, that says nothing about changes of it: the
    /// others are not counted.
    async fn send(&mut self, call: &Call, probes: Vec<Probe>) -> Vec<Said> {
        let Some(method) = self.tables.method(&call.method) else { return Vec::new() };
        let mut fresh = Vec::new();
        for probe in probes {
            let params = probe.params.to_string();
            // A right request may have been sent before; its changes need to know what comes of it all the same.
            if self.sent.insert((call.method.clone(), params.clone())) || probe.edit.is_none() {
                fresh.push((probe, Call { params, ..call.clone() }));
            }
        }
        let calls: Vec<Call> = fresh.iter().map(|(_, call)| call.clone()).collect();
        let bar = self.bar.clone();
        let answers = self.site.wire.calls(&calls, |count| bar.inc(count)).await;
        let mut said: Vec<Said> = Vec::new();
        let gated = fresh.first().is_some_and(|(probe, _)| probe.edit.is_none());
        for ((probe, call), answer) in fresh.into_iter().zip(answers) {
            if gated && said.first().is_some_and(|first| *first != Said::Granted) {
                break;
            }
            let found = verdict::read(&answer, method.action);
            let report = self.report(&call);
            let mut verdict = verdict::compare(&found, &report);
            if let Said::Form { words, .. } = &found
                && !verdict.agrees
                && self.hangs_on_stored(method, &probe.params, words).await
            {
                verdict.stored = true;
            }
            said.push(found.clone());
            let single = probe.edit.is_some();
            self.tally.add(
                Finding::new(method.name, probe.source, probe.edit.as_ref(), call.params, found, &report),
                &verdict,
                single,
            );
        }
        said
    }

    /// The request with what is stored of the objects that it changes, in the ways that are worth a try.
    async fn filled(&self, method: &Method<'t>, params: &Value) -> Vec<Value> {
        let Some((key, keys)) = recall::keys(self.tables, method, params) else { return Vec::new() };
        let Some((get, wanted)) = recall::reading(self.tables, method, key, &keys) else { return Vec::new() };
        let Answer::Granted(result) = self.site.wire.call(&self.site.call(self.tables, get, wanted)).await else {
            return Vec::new();
        };
        let objects: Vec<Stored> = serde_json::from_str(&result).unwrap_or_default();
        let named = objects.into_iter().filter_map(|object| Some((object.get(key)?.as_str()?.to_owned(), object)));
        recall::filled(self.tables, method, params, &named.collect(), key)
    }

    /// Whether the validator would refuse in these words if it knew the stored objects that the request changes.
    async fn hangs_on_stored(&self, method: &Method<'t>, params: &Value, words: &str) -> bool {
        self.filled(method, params).await.into_iter().any(|params| {
            let report = self.report(&Call { method: method.name.to_owned(), params: params.to_string(), auth: None });
            verdict::first(&report).is_some_and(|found| rendered(found) == words)
        })
    }

    fn report(&self, call: &Call) -> Report {
        // The envelope is not what is compared here, nor is a session anything for a report.
        let call = Call { auth: None, ..call.clone() };
        let document = call.written(1);
        let mut reports = self.validator.requests(document.as_bytes());
        let mut report = if reports.is_empty() { Report::default() } else { reports.swap_remove(0) };
        report.diagnostics.retain(|found| found.severity != Severity::Warning);
        report
    }
}
/// Puts keys of objects that the server holds in the place of those that an example invents. `name` is that of the value.
fn at_home(value: &mut Value, name: &str, keys: &Keys) {
    match value {
        Value::Object(members) => members.iter_mut().for_each(|(name, value)| at_home(value, name, keys)),
        Value::Array(members) => members.iter_mut().for_each(|value| at_home(value, name, keys)),
        Value::String(text) if text.bytes().all(|byte| byte.is_ascii_digit()) => {
            let known = keys.get(name).or_else(|| keys.get(name.strip_suffix('s').unwrap_or(name)));
            let there = known.filter(|known| !known.contains(text)).and_then(|known| known.first());
            if let Some(key) = there {
                text.clone_from(key);
            }
        }
        _ => {}
    }
}
