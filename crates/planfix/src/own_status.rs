use crate::types::TaskStatus;

impl TaskStatus {
    /// A status that the account has added to those of the system, by its number.
    pub fn of_account(number: u32) -> Self {
        Self::Other(number.to_string().into())
    }

    /// The number of a status that the account has added; `None` for those of the system.
    pub fn number(&self) -> Option<u32> {
        match self {
            Self::Other(text) => text.parse().ok(),
            _ => None,
        }
    }
}
