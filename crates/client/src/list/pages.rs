//! Lists in pages.

use callsheet_runtime::Record;
use callsheet_runtime::record::Dynamic;
use callsheet_runtime::tables::{Part, Shape};

use super::{number, set};

/// How far a list has been read that comes in pages.
#[derive(Clone, Copy)]
pub(super) struct Pages {
    /// The number of the request's field for the page.
    pub(super) field: usize,
    pub(super) page: i64,
    size: u64,
    /// How many objects came before this page.
    read: u64,
}

impl Pages {
    /// The pages of a request, which is made to ask for the first of them.
    pub(super) fn of(shape: &Shape<'_>, request: &mut Dynamic<'_>) -> Option<Self> {
        let find = |part| shape.fields.iter().position(|field| field.part == part);
        let (field, size_field) = (find(Part::Page)?, find(Part::PageSize)?);
        let largest = shape.fields.get(size_field)?.ty.numbers.iter().map(|range| range.last).max().unwrap_or(100);
        let page = number_or(request, field, 1);
        let size = u64::try_from(number_or(request, size_field, largest)).unwrap_or_default();
        Some(Self { field, page, size, read: 0 })
    }

    /// The page behind one of so many objects; `None` where that was the last.
    ///
    /// A server may give smaller pages than it was asked for: its own count is the better judge.
    pub(super) fn behind(self, came: usize, total: Option<u64>) -> Option<Self> {
        let came = u64::try_from(came).unwrap_or(u64::MAX);
        let read = self.read + came;
        let is_last = came == 0 || total.map_or(came < self.size, |total| total <= read);
        (!is_last).then_some(Self { page: self.page + 1, read, ..self })
    }
}

/// The number in a field; this one is set where there is none.
fn number_or(request: &mut dyn Record, field: usize, default: i64) -> i64 {
    number(&request.get(field)).unwrap_or_else(|| {
        set(request, field, default);
        default
    })
}
