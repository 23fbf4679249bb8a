//! Hooks: what a method does that its tables cannot say.

use callsheet_runtime::{Ref, Value};

use crate::engine::{Call, is_true};
use crate::refusal::Refusal;
use crate::session::Sessions;
use crate::store::Store;
use crate::tree;

/// What a hook can reach.
pub(crate) struct World<'a> {
    pub(crate) store: &'a mut Store,
    pub(crate) sessions: &'a mut Sessions,
    /// The name of the session that the call is part of.
    pub(crate) session: Option<&'a str>,
    /// The request asks for changes that nobody is told of.
    pub(crate) is_silent: bool,
    /// What is answered in place of a document, if a hook says so.
    pub(crate) reply: Option<Reply>,
}

/// What is answered in place of a document.
pub(crate) enum Reply {
    /// The content of a file.
    Content(Vec<u8>),
    /// The address at which the content is.
    Elsewhere(String),
}

/// Looks at a call before it is carried out, and may narrow or refuse it.
type Before<S> = fn(&mut Call<'_>, &mut World<'_>, &S) -> Result<(), Refusal>;

/// Carries a call out in the tables' place.
type Instead<S> = fn(&Call<'_>, &mut World<'_>, &S) -> Result<Value, Refusal>;

/// Acts when a call has been carried out.
type After<S> = fn(&Call<'_>, &mut World<'_>, &S);

/// What a method does beside, or instead of, what its tables say.
pub(crate) struct Hook<S> {
    /// The methods that do it, by their names on the wire.
    pub(crate) methods: &'static [&'static str],
    pub(crate) before: Option<Before<S>>,
    pub(crate) instead: Option<Instead<S>>,
    pub(crate) after: Option<After<S>>,
}

impl<S> Hook<S> {
    pub(crate) const fn of(methods: &'static [&'static str]) -> Self {
        Self { methods, before: None, instead: None, after: None }
    }
}

/// Carries a call out, with the hook of its method where there is one.
pub(crate) fn run<S>(
    hooks: &[Hook<S>],
    setup: &S,
    call: &mut Call<'_>,
    world: &mut World<'_>,
) -> Result<Value, Refusal> {
    let Some(hook) = hooks.iter().find(|hook| hook.methods.contains(&call.method.name)) else {
        return call.run(world.store);
    };
    if let Some(before) = hook.before {
        before(call, world, setup)?;
    }
    let answer = match hook.instead {
        Some(instead) => instead(call, world, setup)?,
        None => call.run(world.store)?,
    };
    if let Some(after) = hook.after {
        after(call, world, setup);
    }
    Ok(answer)
}

/// The value of a field at the request's root, by its name on the wire.
pub(crate) fn field<'c>(call: &'c Call<'_>, name: &str) -> Ref<'c> {
    use callsheet_runtime::record::Record;
    let number = call.request.shape().shape().fields.iter().position(|field| field.name == name);
    number.map_or(Ref::Absent, |number| call.request.get(number))
}

/// The text of a field at the request's root; empty where there is none.
pub(crate) fn text_field(call: &Call<'_>, name: &str) -> String {
    tree::text(&tree::plain(&field(call, name))).map(|text| text.into_owned()).unwrap_or_default()
}

/// Whether a switch at the request's root is on.
pub(crate) fn switch(call: &Call<'_>, name: &str) -> bool {
    is_true(&field(call, name))
}

#[cfg(test)]
mod tests {
    #[test]
    fn hooks_are_few_and_each_is_for_other_methods() {
        for hooks in [crate::planfix::hooked(), crate::zabbix::hooked()] {
            assert!(hooks.len() <= 15, "{} hooks", hooks.len());
            let mut methods: Vec<&str> = hooks.into_iter().flatten().copied().collect();
            let count = methods.len();
            methods.sort_unstable();
            methods.dedup();
            assert_eq!(methods.len(), count);
        }
    }
}
