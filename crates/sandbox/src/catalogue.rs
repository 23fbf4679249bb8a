//! The tables that an API is answered by: its own, and those of methods that were added to it.

use callsheet_runtime::tables::{Api, Entity, Method, Tables};

use crate::error::StartError;

/// Tables of one API.
#[derive(Clone)]
pub(crate) struct Catalogue {
    base: &'static Tables<'static>,
    added: Vec<&'static Tables<'static>>,
}

impl Catalogue {
    pub(crate) fn of(base: &'static Tables<'static>) -> Self {
        Self { base, added: Vec::new() }
    }

    pub(crate) fn add(&mut self, tables: &'static Tables<'static>) {
        self.added.push(tables);
    }

    /// # Errors
    /// Where tables were added that are another API's.
    pub(crate) fn check(&self) -> Result<(), StartError> {
        match self.added.iter().find(|tables| tables.api.name != self.base.api.name) {
            Some(tables) => Err(StartError::OtherApi { api: self.base.api.name, added: tables.api.name }),
            None => Ok(()),
        }
    }

    /// The tables of the API itself.
    pub(crate) fn base(&self) -> &'static Tables<'static> {
        self.base
    }

    pub(crate) fn api(&self) -> &'static Api<'static> {
        self.base.api
    }

    /// All tables, those of the API itself first.
    pub(crate) fn all(&self) -> impl Iterator<Item = &'static Tables<'static>> {
        std::iter::once(self.base).chain(self.added.iter().copied())
    }

    /// The method of that name, and the tables that it stands in: what was added last goes first.
    pub(crate) fn method(&self, name: &str) -> Option<(&'static Tables<'static>, &'static Method<'static>)> {
        let added = self.added.iter().rev().chain([&self.base]);
        added.copied().find_map(|tables| Some((tables, tables.method(name)?)))
    }

    pub(crate) fn entity(&self, name: &str) -> Option<&'static Entity<'static>> {
        self.all().find_map(|tables| tables.api.entity(name))
    }
}
