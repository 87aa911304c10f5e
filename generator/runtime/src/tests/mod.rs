//! Tests of the runtime.
//!
//! The types in `models` are hand-written, exactly as the generator emits them. Services are scripted; no test needs a
//! network.

mod models;
mod recorders;
mod support;

mod adobe_ims;
mod adobe_ims_secrets;
mod byte_order_marks;
mod calls;
mod clouds;
mod enums;
mod errors;
mod formats;
mod forms;
mod hostile;
mod lenient;
mod links;
mod long_running;
mod model_shapes;
mod names;
mod nulls;
mod paged_lists;
mod pagers;
mod partial;
mod paths;
mod poller_failures;
mod poller_results;
mod pollers;
mod queries;
mod scalars;
mod signatures;
mod spans;
mod token_pages;
mod tokens;
mod unions;
mod xml;
