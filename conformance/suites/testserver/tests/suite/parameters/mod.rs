//! Requests: path, query and header in every style, required and optional, the parts of an address.
