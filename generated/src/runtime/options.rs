//! The options of methods that have none of their own.
//!
//! Each method has a name of its own for its options, such as `SqlPoolsClientGetOptions`. Most of these names are aliases
//! of a struct here: the compiler has less to do, and a method that gets an option in a later version keeps the name.

use azure_core::http::{ClientMethodOptions, pager::PagerOptions, poller::PollerOptions};

/// Options of a call with one response.
#[derive(Clone, Debug, Default)]
pub struct CallOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of a list in pages.
#[derive(Clone, Debug, Default)]
pub struct ListOptions<'a> {
    /// Options of the list itself: its context, and the page to go on from.
    pub method_options: PagerOptions<'a>,
}

/// Options of a long-running operation.
#[derive(Clone, Debug, Default)]
pub struct LongRunningOptions<'a> {
    /// Options of the operation itself: its context, and the time between two polls.
    pub method_options: PollerOptions<'a>,
}
