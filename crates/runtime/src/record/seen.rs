use crate::tables::{Field, Shape};

/// Which fields were read.
#[derive(Default)]
pub(crate) struct Seen {
    first: u128,
    further: Vec<usize>,
    /// How many of them are required.
    required: u16,
}

impl Seen {
    /// Notes that a field was read; false if it was read before.
    #[inline]
    pub(crate) fn mark(&mut self, number: usize, field: &Field<'_>) -> bool {
        if self.has(number) {
            return false;
        }
        self.required += u16::from(field.presence.is_required());
        match 1_u128.checked_shl(number as u32) {
            Some(bit) => self.first |= bit,
            None => self.further.push(number),
        }
        true
    }

    #[inline]
    pub(crate) fn has(&self, number: usize) -> bool {
        match 1_u128.checked_shl(number as u32) {
            Some(bit) => self.first & bit != 0,
            None => self.further.contains(&number),
        }
    }

    /// The name of the first required field that was not read.
    #[inline]
    pub(crate) fn missing<'t>(&self, shape: &Shape<'t>) -> Option<&'t str> {
        if self.required >= shape.required {
            return None;
        }
        let unseen = |(number, field): &(usize, &Field<'_>)| field.presence.is_required() && !self.has(*number);
        shape.fields.iter().enumerate().find(unseen).map(|(_, field)| field.name)
    }
}
