//! Bodies that are no JSON, and those with a choice of media types.

mod binary;
mod file;
mod formdata;
mod formdata_urlencoded;
mod large;
mod media_types;
mod merge_patch;
