use callsheet_runtime::tables::{Tables, Type};
use callsheet_runtime::{Slot, Target, xml};

use crate::response::{ReadError, check};

/// Reads the objects of an answer one by one while it arrives, in bounded memory.
///
/// ```
/// use callsheet_planfix::response::{Items, ReadError};
/// use callsheet_planfix::task::get_list;
/// use callsheet_planfix::types::task::TaskListed;
/// use callsheet_runtime::{Method, Target};
///
/// /// How many tasks there are in all, by an answer that does not fit into memory.
/// fn read(pieces: impl Iterator<Item = Vec<u8>>, mut visit: impl FnMut(TaskListed)) -> Result<Option<i64>, ReadError> {
///     let request = get_list::Request::new();
///     let Some(mut items) = Items::new(request.tables(), &request.response_type()) else { return Ok(None) };
///     for piece in pieces {
///         items.push(&piece);
///         while let Some(item) = items.next_item() {
///             visit(item?);
///         }
///     }
///     let response: get_list::Response = items.finish()?;
///     Ok(response.tasks.total_count)
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Items<'t> {
    items: xml::Items<'t>,
    tables: &'t Tables<'t>,
    ty: Type<'t>,
}

impl<'t> Items<'t> {
    /// A reader of an answer of that type. `None` where the response is not one list with, at most, attributes beside it.
    pub fn new(tables: &'t Tables<'t>, ty: &Type<'t>) -> Option<Self> {
        let items = xml::Items::new(tables, ty)?;
        Some(Self { items, tables, ty: *ty })
    }

    /// The same, with another limit than [`HELD`](callsheet_runtime::items::HELD) in bytes: of one object, and of all that
    /// stands around the list.
    #[must_use]
    pub fn with_held(mut self, most: usize) -> Self {
        self.items = self.items.with_held(most);
        self
    }

    /// Whether the objects can be read into that type.
    pub fn fits<T: Target>(&self) -> bool {
        self.items.fits::<T>()
    }

    /// Takes the next bytes of the answer.
    pub fn push(&mut self, bytes: &[u8]) {
        self.items.push(bytes);
    }

    /// The next object, where all of it has come.
    ///
    /// # Errors
    /// Where the answer is found broken, or the object does not fit its type. No object follows then.
    pub fn next_item<T: Target>(&mut self) -> Option<Result<T, ReadError>> {
        let read = self.items.next_item()?;
        Some(read.map_err(ReadError::Decode))
    }

    /// Reads the next object into a slot of its type, where all of it has come; the slot is left as it is where not.
    ///
    /// # Errors
    /// As [`next_item`](Self::next_item).
    pub fn next_into(&mut self, slot: Slot<'_>) -> Option<Result<(), ReadError>> {
        let read = self.items.next_into(slot)?;
        Some(read.map_err(ReadError::Decode))
    }

    /// Judges the answer, all of which has come: the response with its list empty, and what stands beside the list, such as how
    /// many objects there are in all. Objects that were not taken are read and dropped.
    ///
    /// # Errors
    /// Planfix refused, or the document is not one of its answers, or an object was wrong. Where the answer breaks off, it is
    /// a [`Decode`](ReadError::Decode) of the kind [`End`](callsheet_runtime::DecodeErrorKind::End).
    pub fn finish<R: Target>(self) -> Result<R, ReadError> {
        let mut response = R::blank();
        self.finish_into(response.slot())?;
        Ok(response)
    }

    /// As [`finish`](Self::finish), into a slot of the response's type.
    ///
    /// # Errors
    /// As [`finish`](Self::finish).
    pub fn finish_into(self, slot: Slot<'_>) -> Result<(), ReadError> {
        let rest = self.items.finish()?;
        let read = check(rest.text()).and_then(|()| Ok(xml::decode_into(rest.text(), self.tables, &self.ty, slot)?));
        read.map_err(|error| match error {
            ReadError::Decode(error) => ReadError::Decode(rest.placed(error)),
            other => other,
        })
    }
}
