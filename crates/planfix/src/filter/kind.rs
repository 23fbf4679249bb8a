//! What filters compare: the second parameter of a [`Subject`](super::Subject), which decides what it can be asked.

macro_rules! kinds {
    ($($(#[$doc:meta])+ $name:ident;)+) => {
        $(
            $(#[$doc])+
            #[derive(Clone, Copy, Debug)]
            pub enum $name {}
        )+
    };
}

kinds! {
    /// A day or a minute: it is, is not, is later or earlier.
    Time;
    /// One object, by its number: a person, a template, a record. It is, or is not.
    Object;
    /// One of several objects, by number. It is, or is not.
    Objects;
    /// An object that must be there, by its number.
    Presence;
    /// Something that holds or does not, of which only the first can be asked; often there is a subject for the opposite.
    Mark;
    /// Words within a text: it contains them, or does not.
    Words;
    /// A number: it is, is not, is greater or less.
    Number;
    /// A check box: it is, or is not.
    Checkbox;
    /// A text of several to choose from. It is, or is not.
    Choice;
    /// Several texts of those to choose from. It is, or is not.
    Choices;
}
