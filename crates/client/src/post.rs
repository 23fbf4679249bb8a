//! What is sent, and sent again where it has to be: a call, or several that travel together.

use callsheet_runtime::tables::Repeat;

use crate::attachment::places;
use crate::error::Unwritable;
use crate::protocol::{Call, Protocol};
use crate::secrets::Secrets;
use crate::transport::Outgoing;
use crate::watch::Blot;

pub(crate) trait Post<P: Protocol>: Sync {
    /// What errors call it.
    fn name(&self) -> &str;

    /// Whether it may be sent twice.
    fn repeat(&self) -> Repeat;

    /// The secrets in it.
    fn secrets(&self) -> &Secrets;

    /// How its documents are made fit to be shown, where somebody watches.
    fn blot(&self) -> Option<&Blot>;

    /// How many numbers it takes, new ones each time that it is sent.
    fn numbers(&self) -> u64;

    /// Writes the whole document. Its numbers begin with `first`.
    fn document(&self, protocol: &P, first: u64, session: Option<&P::Session>) -> Result<Outgoing, Unwritable>;
}

impl<P: Protocol> Post<P> for Call<'_> {
    fn name(&self) -> &str {
        self.method
    }

    fn repeat(&self) -> Repeat {
        self.repeat
    }

    fn secrets(&self) -> &Secrets {
        self.secrets
    }

    fn blot(&self) -> Option<&Blot> {
        self.blot
    }

    fn numbers(&self) -> u64 {
        1
    }

    fn document(&self, protocol: &P, first: u64, session: Option<&P::Session>) -> Result<Outgoing, Unwritable> {
        let mut outgoing = protocol.document(self, first, session)?;
        if !self.attachments.is_empty() {
            places(&outgoing.body, self.attachments)?;
            outgoing.attachments = self.attachments.to_vec();
        }
        Ok(outgoing)
    }
}
