//! Typed requests, before they are sent.

use callsheet_runtime::record::{Record, Ref};
use callsheet_runtime::tables::{Kind, Method, Type, Wire};
use callsheet_runtime::{json, xml};

use crate::call;
use crate::check::{Beside, Demand, Direction, Phase, Place};
use crate::document::{Malformed, read_json, read_xml};
use crate::position::Positions;
use crate::{Diagnostic, Validator};

impl Validator<'_> {
    /// Checks a typed request as the server would, before it is sent.
    ///
    /// Paths are those of the document that it would be; spans and positions count in its encoded form, which nobody
    /// sees, and say no more than the order. An unknown method has no diagnostics of its own here: its types come from
    /// the same tables.
    pub fn request_of(&self, method: &str, record: &dyn Record) -> Vec<Diagnostic> {
        let Some(method) = self.tables.method(method) else { return Vec::new() };
        match self.encoded(method, record) {
            Ok(text) => self.check_encoded(method, &text),
            Err(malformed) => vec![self.wording().unreadable(&[], malformed)],
        }
    }

    fn encoded(&self, method: &Method<'_>, record: &dyn Record) -> Result<String, Malformed> {
        let ty = Type::of(Kind::Record(method.request));
        let mut text = String::new();
        match self.tables.api.wire {
            Wire::Json => json::encode(Ref::Record(record), self.tables, &ty, &mut text),
            Wire::Xml => xml::encode_element("request", Ref::Record(record), self.tables, &ty, &mut text)
                .map_err(|error| Malformed::syntax(error.to_string(), 0..0))?,
        }
        Ok(text)
    }

    fn check_encoded(&self, method: &Method<'_>, text: &str) -> Vec<Diagnostic> {
        let read = match self.tables.api.wire {
            Wire::Json => read_json(text, &self.limits),
            Wire::Xml => read_xml(text, &self.limits),
        };
        let document = match read {
            Ok(document) => document,
            Err(malformed) => return vec![self.wording().unreadable(text.as_bytes(), malformed)],
        };
        let Some(method) = self.tables.method(method.name) else { return Vec::new() };
        let mut checker = self.checker(Direction::Request, &document, 0);
        checker.set_phase(Phase::Structure);
        checker.set_absent_is_unknown(call::keeps_what_is_absent(method));
        match self.tables.api.wire {
            Wire::Json => {
                let file = self.tables.shape(method.request).file;
                checker.check(Place::of(0), &Demand::of(Type::of(Kind::Record(method.request)), file));
            }
            Wire::Xml => checker.check_record(Place::of(0), method.request, Beside::Nothing),
        }
        self.wording().diagnostics(&document, checker.finish(), &mut Positions::new(text.as_bytes()))
    }
}
