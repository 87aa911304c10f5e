// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the certificate operations.

use azure_core::time::OffsetDateTime;
use crate::runtime;
use super::{KeyVaultContractCreateProperties, KeyVaultContractProperties};

runtime::model! {
    /// Page of client certificates.
    pub struct CertificateCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<CertificateContract>>,
    }
}

runtime::page!(CertificateCollection { value : CertificateContract });

runtime::model! {
    /// Client certificate for connections to backends.
    pub struct CertificateContract {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<CertificateContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Public data of a client certificate.
    pub struct CertificateContractProperties {
        /// Time (UTC) at which the certificate expires.
        #[json("expirationDate")]
        pub expiration_date: Option<OffsetDateTime>,

        /// Key Vault secret that holds the value.
        #[json("keyVault")]
        pub key_vault: Option<KeyVaultContractProperties>,

        /// Name for which the certificate was issued.
        #[json("subject")]
        pub subject: Option<String>,

        /// Thumbprint by which the certificate is recognized.
        #[json("thumbprint")]
        pub thumbprint: Option<String>,
    }
}

runtime::model! {
    /// Client certificate to store.
    pub struct CertificateCreateOrUpdateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<CertificateCreateOrUpdateProperties>,
    }
}

runtime::model! {
    /// Content or Key Vault place of a client certificate.
    pub struct CertificateCreateOrUpdateProperties {
        /// PFX file in Base64.
        ///
        /// Secret: not shown by `Debug`.
        #[json("data", secret)]
        pub data: Option<String>,

        /// Key Vault secret that holds the value.
        #[json("keyVault")]
        pub key_vault: Option<KeyVaultContractCreateProperties>,

        /// Secret that opens the PFX file.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<String>,
    }
}
