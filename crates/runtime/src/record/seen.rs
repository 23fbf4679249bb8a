use crate::tables::{Field, Shape};

/// Which required fields were read.
#[derive(Default)]
pub(crate) struct Seen {
    first: u128,
    further: Vec<usize>,
    count: u16,
}

impl Seen {
    #[inline]
    pub(crate) fn mark(&mut self, number: usize) {
        if self.has(number) {
            return;
        }
        self.count += 1;
        match 1_u128.checked_shl(number as u32) {
            Some(bit) => self.first |= bit,
            None => self.further.push(number),
        }
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
        if self.count >= shape.required {
            return None;
        }
        let unseen = |(number, field): &(usize, &Field<'_>)| field.presence.is_required() && !self.has(*number);
        shape.fields.iter().enumerate().find(unseen).map(|(_, field)| field.name)
    }
}
