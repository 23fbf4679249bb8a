use callsheet_runtime::items::Rest;
use callsheet_runtime::record::DynamicValue;
use callsheet_runtime::tables::{Tables, Type};
use callsheet_runtime::{DecodeError, DecodeErrorKind, Position, Ref, Slot, Target, json};

use crate::json_rpc::{Answer, CallId, ReadError, placed};

/// Reads the objects of an answer one by one while it arrives, in bounded memory.
///
/// An answer names its call behind its result: only [`finish`](Self::finish) knows that the objects were this call's.
///
/// ```
/// use callsheet_runtime::Target;
/// use callsheet_runtime::tables::{Tables, Type};
/// use callsheet_zabbix::json_rpc::{CallId, Items, ReadError};
///
/// /// Reads an answer that does not fit into memory.
/// fn read<T: Target>(
///     pieces: impl Iterator<Item = Vec<u8>>,
///     (id, tables, ty): (CallId, &Tables<'_>, &Type<'_>),
///     mut visit: impl FnMut(T),
/// ) -> Result<(), ReadError> {
///     let Some(mut items) = Items::new(id, tables, ty) else { return Err(ReadError::NoAnswer) };
///     for piece in pieces {
///         items.push(&piece);
///         while let Some(item) = items.next_item() {
///             visit(item?);
///         }
///     }
///     items.finish()
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Items<'t> {
    items: json::Items<'t>,
    id: CallId,
    tables: &'t Tables<'t>,
    ty: Type<'t>,
}

impl<'t> Items<'t> {
    /// A reader of the answer to that call, by the type of its result. `None` where that is neither a list nor a map.
    pub fn new(id: CallId, tables: &'t Tables<'t>, ty: &Type<'t>) -> Option<Self> {
        let items = json::Items::new(tables, "result", ty)?;
        Some(Self { items, id, tables, ty: *ty })
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

    /// The key of the object that was taken last; empty where the result is a list.
    pub fn key(&self) -> &str {
        self.items.key()
    }

    /// Judges the answer, all of which has come. Objects that were not taken are read and dropped.
    ///
    /// # Errors
    /// Zabbix refused, or the document is no answer to this call, or an object was wrong, or the result is no list. Where the
    /// answer breaks off, it is a [`Decode`](ReadError::Decode) of the kind [`DecodeErrorKind::End`].
    pub fn finish(self) -> Result<(), ReadError> {
        let rest = self.items.finish()?;
        let answer = Answer::read(rest.text()).map_err(|error| broken(&rest, error))?;
        let result = answer.into_result(Some(self.id))?;
        let at_result = |error| ReadError::Decode(rest.placed(placed(error, rest.text(), result)));
        let mut left = DynamicValue::blank(self.tables, &self.ty);
        json::decode_into(result, self.tables, &self.ty, left.slot()).map_err(at_result)?;
        let is_empty = match left.get() {
            Ref::List(list) => list.is_empty(),
            Ref::Map(map) => map.is_empty(),
            _ => false,
        };
        if is_empty {
            return Ok(());
        }
        let kind = DecodeErrorKind::Kind("a list");
        Err(at_result(DecodeError { kind, path: "/".to_owned(), position: Position::START }))
    }
}

/// What is wrong with an answer that is no JSON: with its place in the document, and told apart where it breaks off.
fn broken(rest: &Rest, error: ReadError) -> ReadError {
    match json::value(rest.text()).map_err(|fault| rest.placed(fault)) {
        Err(fault) if rest.is_cut() || matches!(fault.kind, DecodeErrorKind::End(_)) => ReadError::Decode(fault),
        _ => error,
    }
}
