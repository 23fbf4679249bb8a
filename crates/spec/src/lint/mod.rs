//! What is amiss in specs that can be read and resolved.

use crate::finding::Findings;
use crate::model::Model;
use crate::resolve::Resolved;

/// Reports all that is amiss.
pub(crate) fn lint(_model: &Model, _resolved: &Resolved, _findings: &Findings<'_>) {}
