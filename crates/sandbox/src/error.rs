use std::io;
use std::path::PathBuf;

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
    /// The file that the state is kept in cannot be read or written.
    #[error("the state cannot be kept in {}", path.display())]
    StateFile {
        /// The file.
        path: PathBuf,
        /// What the operating system says.
        source: io::Error,
    },
    /// The file that the state is kept in holds something else.
    #[error("{} holds no state of a sandbox: {reason}", path.display())]
    State {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// A user to be set up does not exist among the fixtures.
    #[error("there is no user `{0}` among the fixtures")]
    NoSuchUser(String),
}
