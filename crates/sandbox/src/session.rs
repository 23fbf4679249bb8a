//! Sessions: who logged in, and until when.

use std::collections::BTreeMap;
use std::fmt;
use std::time::{Duration, Instant};

use crate::secrets;
use crate::store::Key;

/// The sessions of one API.
pub(crate) struct Sessions {
    open: BTreeMap<String, Session>,
    lifetime: Duration,
    /// How many were ever opened.
    opened: u64,
}

struct Session {
    user: Key,
    ends: Option<Instant>,
}

/// What a session's name stands for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// A session of the user with this key.
    Open(Key),
    /// A session that has ended.
    Ended,
    /// No session that was ever opened, or one that its user closed.
    Unknown,
}

impl Sessions {
    pub(crate) fn new(lifetime: Duration) -> Self {
        Self { open: BTreeMap::new(), lifetime, opened: 0 }
    }

    /// Opens a session and answers with its name.
    pub(crate) fn open(&mut self, user: Key) -> String {
        let name = secrets::session_name();
        self.opened += 1;
        self.open.insert(name.clone(), Session { user, ends: Instant::now().checked_add(self.lifetime) });
        name
    }

    pub(crate) fn find(&self, name: &str) -> Found {
        match self.open.get(name) {
            None => Found::Unknown,
            Some(session) if session.ends.is_some_and(|ends| ends <= Instant::now()) => Found::Ended,
            Some(session) => Found::Open(session.user.clone()),
        }
    }

    /// Closes a session; false where there is none.
    pub(crate) fn close(&mut self, name: &str) -> bool {
        self.open.remove(name).is_some()
    }

    /// Closes all sessions of a user, save the one of that name.
    pub(crate) fn close_others(&mut self, user: &Key, but: Option<&str>) {
        self.open.retain(|name, session| session.user != *user || but == Some(name));
    }

    /// Closes all sessions.
    pub(crate) fn close_all(&mut self) {
        self.open.clear();
    }

    /// How many were opened since the start.
    pub(crate) fn opened(&self) -> u64 {
        self.opened
    }

    /// Has all sessions end now.
    pub(crate) fn end_all(&mut self) {
        let now = Instant::now();
        self.open.values_mut().for_each(|session| session.ends = Some(now));
    }
}

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sessions({})", self.open.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_is_open_until_it_ends_or_is_closed() {
        let mut sessions = Sessions::new(Duration::from_secs(3600));
        let (ada, boris) = (Key::new("1"), Key::new("2"));
        let (first, second, other) =
            (sessions.open(ada.clone()), sessions.open(ada.clone()), sessions.open(boris.clone()));
        assert_eq!(sessions.find(&first), Found::Open(ada.clone()));
        sessions.close_others(&ada, Some(&first));
        assert_eq!(sessions.find(&second), Found::Unknown);
        assert_eq!(sessions.find(&other), Found::Open(boris));
        assert!(sessions.close(&other));
        assert!(!sessions.close(&other));
        sessions.end_all();
        assert_eq!(sessions.find(&first), Found::Ended);
        assert!(!format!("{sessions:?}").contains(&first));
    }

    #[test]
    fn a_session_ends_after_its_lifetime() {
        let mut sessions = Sessions::new(Duration::ZERO);
        let name = sessions.open(Key::new("1"));
        assert_eq!(sessions.find(&name), Found::Ended);
    }
}
