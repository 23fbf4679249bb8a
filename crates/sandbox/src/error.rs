use std::io;

/// Why a sandbox cannot start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The address cannot be listened on.
    #[error("cannot listen on {address}")]
    Listen {
        /// The address.
        address: std::net::SocketAddr,
        /// What the operating system says.
        source: io::Error,
    },
    /// An entity's fixtures cannot be read.
    #[error("the fixtures of `{entity}` cannot be read: {reason}")]
    Fixtures {
        /// The entity.
        entity: String,
        /// What is wrong with them.
        reason: String,
    },
    /// Tables were added to an API that are another API's.
    #[error("tables of `{added}` cannot be added to `{api}`")]
    OtherApi {
        /// The API that is played.
        api: &'static str,
        /// The API of the tables.
        added: &'static str,
    },
    /// A user to be set up does not exist among the fixtures.
    #[error("there is no user `{0}` among the fixtures")]
    NoSuchUser(String),
}
