//! Services that grow: descriptions of several versions, each with a client of its own.

mod customization;
mod evolution;
mod multiapi;
mod multiapi_host;
