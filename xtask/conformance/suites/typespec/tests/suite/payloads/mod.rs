//! Bodies: forms, texts, none; and headers that say something about them.

mod content_negotiation;
mod documentation;
mod media_type;
mod merge_patch;
mod multipart;
mod response;
mod special_headers;
mod streaming;
mod xml;
