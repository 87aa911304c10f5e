//! Shared access signatures of the direct management endpoint of API Management.

use std::{
    fmt,
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
};

use azure_core::{
    Error, Result, base64,
    credentials::Secret,
    error::ErrorKind,
    http::{
        Context, Request,
        headers::AUTHORIZATION,
        policies::{Policy, PolicyResult},
    },
    time::{Duration, OffsetDateTime},
};
use hmac::{Hmac, Mac};
use sha2::Sha512;
use time::{format_description::FormatItem, macros::format_description};

use crate::runtime::fixed_header;

/// How long a signature is valid. Short, as a new one costs nothing.
const LIFETIME: Duration = Duration::hours(1);

/// A signature is renewed this long before it ends, so that clocks may differ a little and requests may take a while.
const MARGIN: Duration = Duration::minutes(5);

/// The form of .NET's round-trip format `O`, which the service expects.
const EXPIRY: &[FormatItem<'static>] =
    format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:7]Z");

/// The policy that signs requests with `Authorization: SharedAccessSignature uid=…&ex=…&sn=…`.
///
/// Neither key nor signature shows in `Debug`.
pub struct SharedAccessSignature {
    identifier: String,
    key: Secret,
    current: Mutex<Option<Signed>>,
}

/// A signature and the span of time in which it is used.
#[derive(Clone)]
struct Signed {
    header: Secret,
    made: OffsetDateTime,
    renew: OffsetDateTime,
}

impl SharedAccessSignature {
    /// Makes signatures from the `identifier` and a key of the service's management access, and renews them before they
    /// end.
    ///
    /// # Errors
    ///
    /// The identifier or the key is empty, or the identifier would change the form of the header.
    pub fn from_key(identifier: &str, key: impl Into<Secret>) -> Result<Arc<dyn Policy>> {
        Ok(Arc::new(Self::new(identifier, key.into())?))
    }

    pub(crate) fn new(identifier: &str, key: Secret) -> Result<Self> {
        let fits = identifier.chars().all(|c| c.is_ascii_graphic() && c != '&');
        if identifier.is_empty() || !fits || key.secret().is_empty() {
            let message =
                "the identifier or the key of the management access is empty or has characters it cannot have";
            return Err(Error::with_message(ErrorKind::Credential, message));
        }
        Ok(Self { identifier: identifier.to_owned(), key, current: Mutex::default() })
    }

    /// Sends a signature that was made elsewhere, with or without `SharedAccessSignature` in front. It is not renewed.
    ///
    /// # Errors
    ///
    /// The signature is empty or cannot be part of a header. It is not repeated in the error.
    pub fn given(token: impl Into<Secret>) -> Result<Arc<dyn Policy>> {
        let token = token.into();
        let token = token.secret().trim();
        let bare = token.strip_prefix("SharedAccessSignature").unwrap_or(token).trim_start();
        if bare.is_empty() {
            return Err(Error::with_message(ErrorKind::Credential, "the shared access signature is empty"));
        }
        fixed_header("authorization", &format!("SharedAccessSignature {bare}"))
    }

    /// The header to send at `now`: the current signature, or a new one if that ends soon.
    pub(crate) fn header(&self, now: OffsetDateTime) -> Result<Secret> {
        // What a panic elsewhere left is a whole signature or none.
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        // Before it was made, if the clock was wrong then and was put back since: its end may be in a far future.
        if let Some(signed) = current.as_ref().filter(|signed| (signed.made..signed.renew).contains(&now)) {
            return Ok(signed.header.clone());
        }
        let end = now.checked_add(LIFETIME).ok_or_else(|| {
            Error::with_message(ErrorKind::Credential, "the clock is at the end of time: no signature can be made")
        })?;
        let header = Secret::new(sign(&self.identifier, self.key.secret(), end)?);
        *current = Some(Signed { header: header.clone(), made: now, renew: end - MARGIN });
        Ok(header)
    }
}

/// The value of `Authorization` for a signature that ends at `expiry`.
pub(crate) fn sign(identifier: &str, key: &str, expiry: OffsetDateTime) -> Result<String> {
    let expiry = expiry
        .to_offset(time::UtcOffset::UTC)
        .format(EXPIRY)
        .map_err(|error| Error::with_error(ErrorKind::Credential, error, "the end of a signature has no text"))?;
    let mut hmac = Hmac::<Sha512>::new_from_slice(key.as_bytes())
        .map_err(|error| Error::with_error(ErrorKind::Credential, error, "the key cannot sign"))?;
    hmac.update(format!("{identifier}\n{expiry}").as_bytes());
    let signature = base64::encode(hmac.finalize().into_bytes());
    Ok(format!("SharedAccessSignature uid={identifier}&ex={expiry}&sn={signature}"))
}

impl Policy for SharedAccessSignature {
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
        let signed = self.header(OffsetDateTime::now_utc());
        Box::pin(async move {
            request.insert_header(AUTHORIZATION, signed?.secret().to_owned());
            match next.split_first() {
                Some((policy, rest)) => policy.send(context, request, rest).await,
                None => Err(Error::with_message(ErrorKind::Other, "no policy sends the request")),
            }
        })
    }
}

/// Shows the identifier only.
impl fmt::Debug for SharedAccessSignature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedAccessSignature").field("identifier", &self.identifier).finish_non_exhaustive()
    }
}
