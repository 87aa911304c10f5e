// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the gateway certificate authority operations.

use crate::runtime;

runtime::model! {
    /// Page of certificate authorities of a self-hosted gateway.
    pub struct GatewayCertificateAuthorityCollection {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<GatewayCertificateAuthorityContract>>,
    }
}

runtime::page!(
    GatewayCertificateAuthorityCollection { value : GatewayCertificateAuthorityContract }
);

runtime::model! {
    /// Certificate authority of a self-hosted gateway.
    pub struct GatewayCertificateAuthorityContract {
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
        pub properties: Option<GatewayCertificateAuthorityContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Whether a self-hosted gateway trusts a certificate authority.
    pub struct GatewayCertificateAuthorityContractProperties {
        /// True if certificates of this authority are accepted.
        #[json("isTrusted")]
        pub is_trusted: Option<bool>,
    }
}
