//! Secrets: what is random, and what is kept as a digest alone.

use std::collections::BTreeMap;
use std::fmt;

use callsheet_runtime::{ExposeSecret, SecretString, Value};
use sha2::{Digest, Sha256};

/// The secrets of stored objects, as salted digests: they can be compared, not read.
#[derive(Clone)]
pub(crate) struct Secrets {
    salt: [u8; 16],
    digests: BTreeMap<Place, [u8; 32]>,
}

/// Where a secret belongs: entity, key and path of the field.
type Place = (String, String, String);

impl Secrets {
    pub(crate) fn new() -> Self {
        Self { salt: rand::random(), digests: BTreeMap::new() }
    }

    pub(crate) fn keep(&mut self, entity: &str, key: &str, path: &str, secret: &SecretString) {
        let digest = self.digest(secret);
        self.digests.insert(place(entity, key, path), digest);
    }

    /// Whether this is the secret that is kept there.
    pub(crate) fn matches(&self, entity: &str, key: &str, path: &str, secret: &SecretString) -> bool {
        self.digests.get(&place(entity, key, path)) == Some(&self.digest(secret))
    }

    /// Forgets the secrets of one object.
    pub(crate) fn forget(&mut self, entity: &str, key: &str) {
        self.digests.retain(|(of, kept, _), _| of != entity || kept != key);
    }

    /// The digests and their salt.
    pub(crate) fn saved(&self) -> Value {
        let digests = self.digests.iter().map(|((entity, key, path), digest)| {
            let parts = [entity.clone(), key.clone(), path.clone(), hexadecimal(digest)];
            Value::List(parts.into_iter().map(Value::from).collect())
        });
        let digests = Value::List(digests.collect());
        let salt = Value::from(hexadecimal(&self.salt));
        Value::Map([("salt".to_owned(), salt), ("digests".to_owned(), digests)].into())
    }

    /// The secrets that were saved so.
    ///
    /// # Errors
    /// Where they are no digests.
    pub(crate) fn restored(saved: &Value) -> Result<Self, String> {
        let wrong = || "the secrets are no digests".to_owned();
        let Value::Map(saved) = saved else { return Err(wrong()) };
        let salt = saved.get("salt").and_then(Value::as_text).and_then(bytes).ok_or_else(wrong)?;
        let Some(Value::List(kept)) = saved.get("digests") else { return Err(wrong()) };
        let mut digests = BTreeMap::new();
        for one in kept {
            let Value::List(parts) = one else { return Err(wrong()) };
            let [entity, key, path, digest] = &parts[..] else { return Err(wrong()) };
            let text = |value: &Value| value.as_text().map(str::to_owned).ok_or_else(wrong);
            let digest = digest.as_text().and_then(bytes).ok_or_else(wrong)?;
            digests.insert((text(entity)?, text(key)?, text(path)?), digest);
        }
        Ok(Self { salt, digests })
    }

    fn digest(&self, secret: &SecretString) -> [u8; 32] {
        let mut digest = Sha256::new();
        digest.update(self.salt);
        digest.update(secret.expose_secret().as_bytes());
        digest.finalize().into()
    }
}

fn place(entity: &str, key: &str, path: &str) -> Place {
    (entity.to_owned(), key.to_owned(), path.to_owned())
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secrets({})", self.digests.len())
    }
}

/// Thirty-two random hexadecimal digits: a session's name.
pub(crate) fn session_name() -> String {
    hexadecimal(&rand::random::<[u8; 16]>())
}

/// Sixty-four random hexadecimal digits: an API token.
pub(crate) fn token() -> String {
    hexadecimal(&rand::random::<[u8; 32]>())
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn bytes<const N: usize>(digits: &str) -> Option<[u8; N]> {
    let parts = (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok());
    parts.collect::<Option<Vec<u8>>>()?.try_into().ok()
}

/// Whether two secrets are equal.
pub(crate) fn same(one: &SecretString, other: &str) -> bool {
    one.expose_secret() == other
}
