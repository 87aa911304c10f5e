//! The frame of the runtime's pipeline policies.

use azure_core::{
    Error,
    error::ErrorKind,
    http::{
        Context, Request,
        policies::{Policy, PolicyResult},
    },
};
use std::sync::Arc;

/// Implements `Policy` for a type with a method `async fn apply(&self, &Context<'_>, &mut Request, &[Arc<dyn Policy>]) ->
/// PolicyResult`. This is the expansion of `async_trait`, which the runtime does not depend on.
macro_rules! policy {
    ($policy:ident) => {
        impl ::azure_core::http::policies::Policy for $policy {
            fn send<'a, 'b, 'c, 'd, 'e>(
                &'a self,
                context: &'b ::azure_core::http::Context<'_>,
                request: &'c mut ::azure_core::http::Request,
                next: &'d [::std::sync::Arc<dyn ::azure_core::http::policies::Policy>],
            ) -> ::std::pin::Pin<
                ::std::boxed::Box<
                    dyn ::std::future::Future<Output = ::azure_core::http::policies::PolicyResult>
                        + ::std::marker::Send
                        + 'e,
                >,
            >
            where
                'a: 'e,
                'b: 'e,
                'c: 'e,
                'd: 'e,
                Self: 'e,
            {
                ::std::boxed::Box::pin(self.apply(context, request, next))
            }
        }
    };
}
pub(crate) use policy;

/// Sends the request through the rest of the pipeline.
pub(crate) async fn call_next(context: &Context<'_>, request: &mut Request, next: &[Arc<dyn Policy>]) -> PolicyResult {
    match next.split_first() {
        Some((policy, rest)) => policy.send(context, request, rest).await,
        None => Err(Error::with_message(ErrorKind::Other, "the pipeline has no transport")),
    }
}
