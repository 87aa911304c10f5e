// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the certificate operations.

use azure_core::time::OffsetDateTime;
use crate::runtime;

runtime::model! {
    /// Page of client certificates.
    pub struct CertificateCollection {
        /// Number of entries on all pages together.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Entries of the list, or those on this page.
        #[json("value")]
        pub value: Option<Vec<CertificateContract>>,
    }
}

runtime::page!(CertificateCollection { value : CertificateContract });

runtime::model! {
    /// Client certificate of the service, without its private key.
    pub struct CertificateContract {
        /// Time (UTC) until which the certificate is valid.
        #[json("expirationDate")]
        pub expiration_date: Option<OffsetDateTime>,

        /// Identifier, as a path within the service.
        #[json("id")]
        pub id: Option<String>,

        /// Distinguished name of the certificate holder.
        #[json("subject")]
        pub subject: Option<String>,

        /// SHA-1 hash by which policies and backends refer to the certificate.
        #[json("thumbprint")]
        pub thumbprint: Option<String>,
    }
}

runtime::model! {
    /// Client certificate with its private key, to be uploaded.
    pub struct CertificateCreateOrUpdateParameters {
        /// Certificate with private key as PKCS #12, in Base64.
        ///
        /// Secret: not shown by `Debug`.
        #[json("data", secret)]
        pub data: Option<String>,

        /// Password that protects the PKCS #12 data.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<String>,
    }
}

impl CertificateCreateOrUpdateParameters {
    /// Creates a value with the members that the service requires.
    pub fn new(data: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            data: Some(data.into()),
            password: Some(password.into()),
            ..Self::default()
        }
    }
}
