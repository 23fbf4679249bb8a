use callsheet_runtime::tables::Tables;
use callsheet_validator::{Severity, Validator};
use tokio::time::Instant;

use crate::client::{Inner, Prepared};
use crate::error::Error;
use crate::protocol::Protocol;
use crate::transport::Transport;

impl<P: Protocol, T: Transport> Inner<P, T> {
    /// Checks a request as the server would. What is not wrong and not right either goes to the log.
    pub(crate) async fn validate(
        &self,
        prepared: &Prepared<'_>,
        tables: &Tables<'_>,
        deadline: Instant,
    ) -> Result<(), Error> {
        let attempt = self.line.tried::<P>(&prepared.method);
        let mut validator = Validator::new(tables);
        if let Some(release) = self.protocol.release(&self.line, deadline).await? {
            validator = validator.target(release);
        }
        let document = match self.protocol.document(&prepared.call(), 0, None) {
            Ok(outgoing) => outgoing.body,
            Err(source) => return Err(Error::Unwritable { attempt, source }),
        };
        let reports = validator.requests(document.as_bytes());
        let valid = reports.iter().all(callsheet_validator::Report::is_valid);
        let diagnostics: Vec<_> = reports.into_iter().flat_map(|report| report.diagnostics).collect();
        if !valid {
            return Err(Error::Invalid { attempt, diagnostics });
        }
        for warning in diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Warning) {
            tracing::warn!(path = warning.path, "{}", warning.message);
        }
        Ok(())
    }
}
