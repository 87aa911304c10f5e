//! Parameters wherever they travel, and the bodies beside them.

mod basic;
mod body_optionality;
mod body_root;
mod collection_format;
mod path;
mod query;
mod spread;
