//! Programs that judge and are written in JavaScript: [`Judge`] installs them from a lock, [`Server`] starts and ends
//! those that are servers, [`send`] talks to them.

mod http;
mod install;
mod server;

pub use http::{HttpResponse, send};
pub use install::{Judge, NODE_RELEASE, target_folder};
pub use server::Server;
