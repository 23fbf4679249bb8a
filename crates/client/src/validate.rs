use callsheet_runtime::tables::Tables;
use callsheet_validator::{Severity, Validator};

use crate::client::{Inner, Prepared};
use crate::error::Error;
use crate::protocol::{Call, Protocol};
use crate::transport::Transport;

impl<P: Protocol, T: Transport> Inner<P, T> {
    /// Checks a request as the server would. What is not wrong and not right either goes to the log.
    pub(crate) async fn validate(&self, prepared: &Prepared, tables: &Tables<'_>) -> Result<(), Error> {
        let attempt = self.line.attempt::<P>(&prepared.method);
        let mut validator = Validator::new(tables);
        if let Some(release) = self.protocol.release(&self.line).await? {
            validator = validator.target(release);
        }
        let call = Call { method: &prepared.method, request: &prepared.request, id: 0 };
        let document = match self.protocol.document(&call, None) {
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
