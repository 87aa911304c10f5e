//! Judges that are programs of others, written in JavaScript: [`Judge`] installs them from a lock, [`Server`] starts and
//! ends those that are servers.

mod install;
mod node;
mod server;

pub use install::{Judge, target_folder};
pub use server::Server;
