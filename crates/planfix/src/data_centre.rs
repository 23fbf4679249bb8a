/// Where an account lives. An account answers at the address of its own data centre alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataCentre {
    /// Europe.
    #[default]
    Europe,
    /// Asia.
    Asia,
    /// America.
    America,
    /// Accounts under `planfix.ru`.
    Russia,
    /// Accounts under `planfix.ru` at the second address that some of them were given.
    RussiaSecond,
}

impl DataCentre {
    /// All that are known.
    pub const ALL: [Self; 5] = [Self::Europe, Self::Asia, Self::America, Self::Russia, Self::RussiaSecond];

    /// The address that requests go to.
    pub const fn url(self) -> &'static str {
        match self {
            Self::Europe => "https://api.planfix.com/xml/",
            Self::Asia => "https://api-sg.planfix.com/xml/",
            Self::America => "https://api-us.planfix.com/xml/",
            Self::Russia => "https://api.planfix.ru/xml/",
            Self::RussiaSecond => "https://apiru.planfix.ru/xml/",
        }
    }
}
