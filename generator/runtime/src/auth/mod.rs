//! Authorization methods of single services.

pub(crate) mod adobe_ims;
pub(crate) mod shared_access_signature;

pub use self::adobe_ims::{AdobeImsCredential, AdobeImsCredentialOptions};
pub use self::shared_access_signature::SharedAccessSignature;
