/// A condition on fields of a request.
///
/// Its value is true, false or unknown: what only the server knows is [`Condition::Stored`].
#[derive(Clone, Copy, Debug)]
pub enum Condition<'t> {
    /// All hold.
    All(&'t [Condition<'t>]),
    /// At least one holds.
    Any(&'t [Condition<'t>]),
    /// The inner one does not hold.
    Not(&'t Condition<'t>),
    /// The field's value is one of these, compared as numbers where both are numbers, else as text.
    OneOf(Path<'t>, &'t [&'t str]),
    /// The field's value as a number stands in this order to the given one.
    Order(Path<'t>, Order, i64),
    /// The field's value as a number has all of these bits.
    Bits(Path<'t>, i64),
    /// The field's text starts with this.
    Prefix(Path<'t>, &'t str),
    /// The field is there, `null` included.
    Present(Path<'t>),
    /// The field is there and not empty.
    Filled(Path<'t>),
    /// Only what the server has stored decides; the text says what it is, in English.
    Stored(&'t str),
}

/// How two numbers stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The field's is smaller.
    Less,
    /// The field's is smaller or equal.
    AtMost,
    /// The field's is larger.
    Greater,
    /// The field's is larger or equal.
    AtLeast,
}

/// The way to a field from the object whose field or rule asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Path<'t> {
    /// Where the way starts.
    pub from: From,
    /// Field numbers, each in the shape that the one before leads to.
    pub steps: &'t [u16],
}

/// Where a [`Path`] starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// At the object itself.
    Here,
    /// At the object that holds it, so many levels up (lists do not count).
    Above(u8),
    /// At the request's root.
    Root,
}
