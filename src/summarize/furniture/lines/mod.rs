//! Lines that are no sentence of the story by what they are: a name, the title of an item, what the page says over and over.

pub(super) mod item_title;
pub(super) mod name_line;
pub(super) mod repeated_line;
