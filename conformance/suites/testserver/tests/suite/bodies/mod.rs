//! Bodies that are no JSON, and those with a choice of media types.
