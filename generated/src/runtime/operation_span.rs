//! The span of a long-running operation, around those of its requests.

use azure_core::{
    Error,
    tracing::{Span, SpanStatus},
};
use std::sync::Arc;

/// A span that ends when this is dropped, also if nobody waits for the end of the operation.
#[derive(Default)]
pub(super) struct OperationSpan(Option<Arc<dyn Span>>);

impl OperationSpan {
    pub(super) fn new(span: Option<Arc<dyn Span>>) -> Self {
        Self(span)
    }

    /// Notes an error, as `azure_core` does.
    pub(super) fn fail(&self, error: &Error) {
        if let Some(span) = &self.0 {
            let kind = error.kind().to_string();
            span.set_status(SpanStatus::Error { description: kind.clone() });
            span.set_attribute("error.type", kind.into());
        }
    }
}

impl Drop for OperationSpan {
    fn drop(&mut self) {
        if let Some(span) = &self.0 {
            span.end();
        }
    }
}
