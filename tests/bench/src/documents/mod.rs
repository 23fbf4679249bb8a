//! Documents as servers send and take them, of any size, in the order of the specs or in another one.

pub mod planfix;
pub mod zabbix;

/// The order in which members stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// That of the spec.
    Spec,
    /// Another one in each record.
    Shuffled,
}

impl Order {
    /// Both.
    pub const ALL: [Order; 2] = [Order::Spec, Order::Shuffled];
}

/// Members in that order; the shuffled one depends on the record's number alone.
fn arranged(mut members: Vec<String>, order: Order, number: usize) -> Vec<String> {
    if order == Order::Shuffled {
        let mut state = number as u64 + 1;
        for last in (1..members.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            members.swap(last, (state >> 33) as usize % (last + 1));
        }
    }
    members
}
