//! Secrets: what is random, and what is kept as a digest alone.

use std::collections::BTreeMap;
use std::fmt;

use callsheet_runtime::{ExposeSecret, SecretString};
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

/// Whether two secrets are equal.
pub(crate) fn same(one: &SecretString, other: &str) -> bool {
    one.expose_secret() == other
}
