//! Shared access signatures of the direct management endpoint of API Management.

use std::{
    fmt,
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

use crate::runtime::{call_next, fixed_header, policy};

/// The lifetime of a signature. Short, as a new one costs nothing.
const LIFETIME: Duration = Duration::hours(1);

/// The time before its expiry at which a signature is renewed: the allowance for clock skew and the duration of requests.
const RENEWAL_MARGIN: Duration = Duration::minutes(5);

/// The round-trip format `O` of .NET, which the service requires.
const EXPIRY: &[FormatItem<'static>] =
    format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:7]Z");

/// The policy that signs requests with `Authorization: SharedAccessSignature uid=…&ex=…&sn=…`.
///
/// `Debug` shows neither key nor signature.
pub struct SharedAccessSignature {
    identifier: String,
    key: Secret,
    current: Mutex<Option<Signed>>,
}

/// A signature and the period in which it is used.
#[derive(Clone)]
struct Signed {
    header: Secret,
    created: OffsetDateTime,
    renew: OffsetDateTime,
}

impl SharedAccessSignature {
    /// Returns a policy that creates signatures from the `identifier` and a key of the service's management access, and
    /// renews them before they expire.
    ///
    /// # Errors
    ///
    /// The identifier or the key is empty, or the identifier has characters that are not allowed in the header.
    pub fn from_key(identifier: &str, key: impl Into<Secret>) -> Result<Arc<dyn Policy>> {
        Ok(Arc::new(Self::new(identifier, key.into())?))
    }

    pub(crate) fn new(identifier: &str, key: Secret) -> Result<Self> {
        let fits = identifier.chars().all(|c| c.is_ascii_graphic() && c != '&');
        if identifier.is_empty() || !fits || key.secret().is_empty() {
            let message = "the identifier or the key of the management access is empty or has invalid characters";
            return Err(Error::with_message(ErrorKind::Credential, message));
        }
        Ok(Self { identifier: identifier.to_owned(), key, current: Mutex::default() })
    }

    /// Returns a policy that sends a given signature, with or without the prefix `SharedAccessSignature`. It is not renewed.
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

    /// Returns the header to send at `now`: the current signature, or a new one if that expires soon.
    pub(crate) fn header(&self, now: OffsetDateTime) -> Result<Secret> {
        // A panic in another thread cannot leave a partial signature.
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        // `now` is before its creation if the clock was ahead and was corrected since: its expiry may be far in the future.
        if let Some(signed) = current.as_ref().filter(|signed| (signed.created..signed.renew).contains(&now)) {
            return Ok(signed.header.clone());
        }
        let expiry = now.checked_add(LIFETIME).ok_or_else(|| {
            let message = "the expiry of the shared access signature is out of range: check the system clock";
            Error::with_message(ErrorKind::Credential, message)
        })?;
        let header = Secret::new(sign(&self.identifier, self.key.secret(), expiry)?);
        *current = Some(Signed { header: header.clone(), created: now, renew: expiry - RENEWAL_MARGIN });
        Ok(header)
    }

    async fn apply(&self, context: &Context<'_>, request: &mut Request, next: &[Arc<dyn Policy>]) -> PolicyResult {
        let header = self.header(OffsetDateTime::now_utc())?;
        request.insert_header(AUTHORIZATION, header.secret().to_owned());
        call_next(context, request, next).await
    }
}

/// Returns the value of `Authorization` for a signature that expires at `expiry`.
pub(crate) fn sign(identifier: &str, key: &str, expiry: OffsetDateTime) -> Result<String> {
    let expiry = expiry.to_offset(time::UtcOffset::UTC).format(EXPIRY).map_err(|error| {
        Error::with_error(ErrorKind::Credential, error, "the expiry of the signature cannot be formatted")
    })?;
    let mut hmac = Hmac::<Sha512>::new_from_slice(key.as_bytes())
        .map_err(|error| Error::with_error(ErrorKind::Credential, error, "the key is not a valid HMAC key"))?;
    hmac.update(format!("{identifier}\n{expiry}").as_bytes());
    let signature = base64::encode(hmac.finalize().into_bytes());
    Ok(format!("SharedAccessSignature uid={identifier}&ex={expiry}&sn={signature}"))
}

policy!(SharedAccessSignature);

/// Shows the identifier only.
impl fmt::Debug for SharedAccessSignature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedAccessSignature").field("identifier", &self.identifier).finish_non_exhaustive()
    }
}
