//! Everything the runtime promises, each promise with the test that would notice a broken one.
//!
//! `models` is written by hand as the generator writes it, `fake` plays the service. No test needs a network.

mod fake;
mod forms;
mod models;

mod adobe_ims;
mod adobe_ims_secrets;
mod calls;
mod clouds;
mod enums;
mod errors;
mod formats;
mod hostile;
mod links;
mod model_shapes;
mod names;
mod paged_lists;
mod pagers;
mod paths;
mod poller_failures;
mod poller_results;
mod pollers;
mod queries;
mod scalars;
mod signatures;
mod spans;
mod unions;
mod xml;
