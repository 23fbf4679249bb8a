use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use super::Fault;

/// A text is no fault.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FaultError {
    /// There is no fault of that name.
    #[error("`{0}` is no fault: {WORDS}")]
    Unknown(String),
    /// What stands behind the name does not fit.
    #[error("`{given}` does not fit `{name}`, which is written as `{form}`")]
    Value {
        /// The fault's name.
        name: &'static str,
        /// What was given.
        given: String,
        /// An example of the right form.
        form: &'static str,
    },
}

const WORDS: &str = "`delay`, `reset-before`, `reset-after`, `reset-amid`, `close-behind`, `truncated`, `garbage`, \
                     `web-page`, `empty`, `status`, `expired-session` and `drip` are";

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Delay(time) => write!(f, "delay={}ms", time.as_millis()),
            Fault::ResetBefore => f.write_str("reset-before"),
            Fault::ResetAfter => f.write_str("reset-after"),
            Fault::ResetAmid => f.write_str("reset-amid"),
            Fault::CloseBehind => f.write_str("close-behind"),
            Fault::Truncated => f.write_str("truncated"),
            Fault::Garbage => f.write_str("garbage"),
            Fault::WebPage => f.write_str("web-page"),
            Fault::Empty => f.write_str("empty"),
            Fault::Status { status, retry_after: None } => write!(f, "status={status}"),
            Fault::Status { status, retry_after: Some(seconds) } => write!(f, "status={status},{seconds}s"),
            Fault::ExpiredSession => f.write_str("expired-session"),
            Fault::Drip { bytes, pause } => write!(f, "drip={bytes},{}ms", pause.as_millis()),
        }
    }
}

impl FromStr for Fault {
    type Err = FaultError;

    fn from_str(text: &str) -> Result<Self, FaultError> {
        let (name, value) = text.split_once('=').map_or((text, None), |(name, value)| (name, Some(value)));
        let plain = |fault, name| match value {
            None => Ok(fault),
            Some(given) => Err(FaultError::Value { name, given: given.to_owned(), form: name }),
        };
        let with = |read: fn(&str) -> Option<Fault>, name, form| {
            let given = value.unwrap_or_default();
            let fault = read(given).filter(Fault::is_possible);
            fault.ok_or_else(|| FaultError::Value { name, given: given.to_owned(), form })
        };
        match name {
            "delay" => with(|value| time(value).map(Fault::Delay), "delay", "delay=500ms"),
            "reset-before" => plain(Fault::ResetBefore, "reset-before"),
            "reset-after" => plain(Fault::ResetAfter, "reset-after"),
            "reset-amid" => plain(Fault::ResetAmid, "reset-amid"),
            "close-behind" => plain(Fault::CloseBehind, "close-behind"),
            "truncated" => plain(Fault::Truncated, "truncated"),
            "garbage" => plain(Fault::Garbage, "garbage"),
            "web-page" => plain(Fault::WebPage, "web-page"),
            "empty" => plain(Fault::Empty, "empty"),
            "status" => with(status, "status", "status=503,2s"),
            "expired-session" => plain(Fault::ExpiredSession, "expired-session"),
            "drip" => with(drip, "drip", "drip=16,100ms"),
            _ => Err(FaultError::Unknown(name.to_owned())),
        }
    }
}

/// A whole number of milliseconds or seconds.
fn time(text: &str) -> Option<Duration> {
    match text.strip_suffix("ms") {
        Some(number) => number.parse().ok().map(Duration::from_millis),
        None => text.strip_suffix('s')?.parse().ok().map(Duration::from_secs),
    }
}

fn status(text: &str) -> Option<Fault> {
    let (status, wait) = text.split_once(',').map_or((text, None), |(status, wait)| (status, Some(wait)));
    let retry_after = match wait {
        Some(wait) => Some(wait.strip_suffix('s')?.parse().ok()?),
        None => None,
    };
    Some(Fault::Status { status: status.parse().ok()?, retry_after })
}

fn drip(text: &str) -> Option<Fault> {
    let (bytes, pause) = text.split_once(',')?;
    Some(Fault::Drip { bytes: bytes.parse().ok()?, pause: time(pause)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let second = Duration::from_secs(1);
        let faults = [
            Fault::Delay(Duration::from_millis(20)),
            Fault::ResetBefore,
            Fault::ResetAfter,
            Fault::ResetAmid,
            Fault::CloseBehind,
            Fault::Truncated,
            Fault::Garbage,
            Fault::WebPage,
            Fault::Empty,
            Fault::Status { status: 503, retry_after: None },
            Fault::Status { status: 429, retry_after: Some(1) },
            Fault::ExpiredSession,
            Fault::Drip { bytes: 16, pause: second },
        ];
        for fault in faults {
            let text = fault.to_string();
            assert!(
                FaultError::Unknown(String::new()).to_string().contains(text.split('=').next().unwrap_or_default())
            );
            assert_eq!(text.parse(), Ok(fault));
        }
        assert_eq!("delay=2s".parse(), Ok(Fault::Delay(2 * second)));
    }

    #[test]
    fn what_is_no_fault_is_told() {
        let cases = [
            ("delya", "`delya` is no fault: `delay`, `reset-before`"),
            ("delay", "`` does not fit `delay`, which is written as `delay=500ms`"),
            ("delay=5", "`5` does not fit `delay`"),
            ("garbage=1", "`1` does not fit `garbage`, which is written as `garbage`"),
            ("status=600", "`600` does not fit `status`, which is written as `status=503,2s`"),
            ("status=503,soon", "`503,soon` does not fit `status`"),
            ("status=503,500ms", "`503,500ms` does not fit `status`"),
            ("drip=0,1s", "`0,1s` does not fit `drip`, which is written as `drip=16,100ms`"),
        ];
        for (text, wanted) in cases {
            let error = text.parse::<Fault>().map_err(|error| error.to_string());
            assert!(matches!(&error, Err(said) if said.starts_with(wanted)), "{text}: {error:?}");
        }
    }
}
