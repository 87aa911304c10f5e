//! Forms in which values travel: as text, as numbers, in several units.

mod as_text;
mod bytes;
mod datetime;
mod duration;
