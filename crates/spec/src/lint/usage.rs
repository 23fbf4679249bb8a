use std::collections::BTreeSet;

use super::Linter;

impl Linter<'_, '_, '_> {
    /// Types and enumerations that nothing uses.
    pub(super) fn check_usage(&self) {
        // What an entity's shape says, its server keeps: that is use enough.
        let is_used = |name: &str, is_entity: bool| is_entity || self.resolved.used_types.contains(name);
        for spec in self.model.types.iter().filter(|spec| spec.has_shape()) {
            if !is_used(&spec.name, spec.entity.is_some()) {
                let message = format!("nothing uses the type `{}`", spec.name.value);
                self.findings.warning("unused-type", spec.name.span, message);
            }
        }
        let used: BTreeSet<_> = self.resolved.used_enums.iter().collect();
        for (number, draft) in self.resolved.enums.iter().enumerate() {
            if draft.is_shared && !used.contains(&number) {
                let message = format!("nothing uses the enumeration `{}`", draft.name);
                self.findings.warning("unused-enum", draft.span, message);
            }
        }
    }
}
