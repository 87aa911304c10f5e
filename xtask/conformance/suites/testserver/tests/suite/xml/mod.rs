//! XML.

mod lists;
mod service;
mod storage;
