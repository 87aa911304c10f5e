//! Bodies: forms, texts, none; and headers that say something about them.

mod documentation;
mod media_type;
mod multipart;
mod response;
mod special_headers;
