// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the authorization access policy operations.

use crate::runtime;

runtime::model! {
    /// Page of access policies of a connection.
    pub struct AuthorizationAccessPolicyCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<AuthorizationAccessPolicyContract>>,
    }
}

runtime::page!(
    AuthorizationAccessPolicyCollection { value : AuthorizationAccessPolicyContract }
);

runtime::model! {
    /// Permission of an identity to fetch the token of a connection.
    pub struct AuthorizationAccessPolicyContract {
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
        pub properties: Option<AuthorizationAccessPolicyContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Identity that may fetch the token.
    pub struct AuthorizationAccessPolicyContractProperties {
        /// Object ID of the identity in Microsoft Entra.
        #[json("objectId")]
        pub object_id: Option<String>,

        /// Microsoft Entra tenant of the identity.
        #[json("tenantId")]
        pub tenant_id: Option<String>,
    }
}
