//! Authorization by headers that never change: subscription keys, organization ids, signatures made elsewhere.

use super::request::set_header;
use azure_core::{
    Error, Result,
    error::ErrorKind,
    http::{
        Context, Request,
        headers::Headers,
        policies::{Policy, PolicyResult},
    },
};
use std::{fmt, future::Future, pin::Pin, sync::Arc};

/// The policy that puts the header `name` with this value on every try of a request.
///
/// # Errors
///
/// The name or the value cannot be part of a header, or the value is empty. The value is not repeated in the error.
pub fn fixed_header(name: &str, value: &str) -> Result<Arc<dyn Policy>> {
    if value.is_empty() {
        return Err(Error::with_message(ErrorKind::Credential, format!("the header {name:?} is empty")));
    }
    let mut headers = Headers::new();
    set_header(&mut headers, name, value.to_owned())?;
    Ok(Arc::new(FixedHeader(headers)))
}

struct FixedHeader(Headers);

impl Policy for FixedHeader {
    fn send<'a, 'b, 'c, 'd, 'e>(
        &'a self,
        context: &'b Context<'_>,
        request: &'c mut Request,
        next: &'d [Arc<dyn Policy>],
    ) -> Pin<Box<dyn Future<Output = PolicyResult> + Send + 'e>>
    where
        'a: 'e,
        'b: 'e,
        'c: 'e,
        'd: 'e,
        Self: 'e,
    {
        for (name, value) in self.0.iter() {
            request.insert_header(name.clone(), value.clone());
        }
        super::guard::pass_on(context, request, next)
    }
}

/// Shows the names only.
impl fmt::Debug for FixedHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(name, _)| name.as_str())).finish()
    }
}
