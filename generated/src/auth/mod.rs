//! Ways of authorization that some services have of their own.

pub(crate) mod shared_access_signature;

pub use self::shared_access_signature::SharedAccessSignature;
