// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the gateway operations.

use azure_core::time::OffsetDateTime;
use crate::runtime;
use super::KeyType;

runtime::model! {
    /// Page of self-hosted gateways.
    pub struct GatewayCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<GatewayContract>>,
    }
}

runtime::page!(GatewayCollection { value : GatewayContract });

runtime::model! {
    /// Self-hosted gateway.
    pub struct GatewayContract {
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
        pub properties: Option<GatewayContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Location and description of a self-hosted gateway.
    pub struct GatewayContractProperties {
        /// Free text that says what this is; some kinds may contain HTML.
        ///
        /// At most 1000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// Where the gateway stands.
        #[json("locationData")]
        pub location_data: Option<ResourceLocationDataContract>,
    }
}

runtime::model! {
    /// Token with which calls can be traced.
    pub struct GatewayDebugCredentialsContract {
        /// Token for tracing.
        ///
        /// Secret: not shown by `Debug`.
        #[json("token", secret)]
        pub token: Option<String>,
    }
}

runtime::model! {
    /// Choice of the key to replace.
    pub struct GatewayKeyRegenerationRequestContract {
        /// Key that gets a new value.
        #[json("keyType")]
        pub key_type: Option<KeyType>,
    }
}

impl GatewayKeyRegenerationRequestContract {
    /// Creates a value with the members that the service requires.
    pub fn new(key_type: KeyType) -> Self {
        Self {
            key_type: Some(key_type),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Keys of a self-hosted gateway.
    pub struct GatewayKeysContract {
        /// First key.
        ///
        /// Secret: not shown by `Debug`.
        #[json("primary", secret)]
        pub primary: Option<String>,

        /// Second key.
        ///
        /// Secret: not shown by `Debug`.
        #[json("secondary", secret)]
        pub secondary: Option<String>,
    }
}

runtime::model! {
    /// API to trace, and for how long.
    pub struct GatewayListDebugCredentialsContract {
        /// Resource ID of the API to trace.
        ///
        /// The id of an Azure resource.
        #[json("apiId")]
        pub api_id: Option<String>,

        /// Lifetime of the token, as an ISO 8601 duration of at most one hour, which is also the default.
        ///
        /// An ISO 8601 duration as text.
        #[json("credentialsExpireAfter")]
        pub credentials_expire_after: Option<String>,

        /// What the token is for.
        #[json("purposes")]
        pub purposes: Option<Vec<GatewayListDebugCredentialsContractPurpose>>,
    }
}

impl GatewayListDebugCredentialsContract {
    /// Creates a value with the members that the service requires.
    pub fn new(
        api_id: impl Into<String>,
        purposes: Vec<GatewayListDebugCredentialsContractPurpose>,
    ) -> Self {
        Self {
            api_id: Some(api_id.into()),
            purposes: Some(purposes),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// What debug credentials are for.
    pub enum GatewayListDebugCredentialsContractPurpose {
        /// `tracing`
        ///
        /// Recording of traces.
        Tracing = "tracing",
    }
}

runtime::model! {
    /// Trace that is asked for.
    pub struct GatewayListTraceContract {
        /// Identifier of the trace, as the traced answer names it.
        #[json("traceId")]
        pub trace_id: Option<String>,
    }
}

runtime::model! {
    /// Token of a self-hosted gateway.
    pub struct GatewayTokenContract {
        /// Token with which the gateway connects.
        ///
        /// Secret: not shown by `Debug`.
        #[json("value", secret)]
        pub value: Option<String>,
    }
}

runtime::model! {
    /// Key and lifetime of a gateway token.
    pub struct GatewayTokenRequestContract {
        /// Time (UTC) at which the token expires, at most 30 days ahead.
        #[json("expiry")]
        pub expiry: Option<OffsetDateTime>,

        /// Key with which the token is signed.
        ///
        /// The service's default is `primary`.
        #[json("keyType")]
        pub key_type: Option<KeyType>,
    }
}

impl GatewayTokenRequestContract {
    /// Creates a value with the members that the service requires.
    pub fn new(expiry: OffsetDateTime, key_type: KeyType) -> Self {
        Self {
            expiry: Some(expiry),
            key_type: Some(key_type),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Place of a self-hosted gateway, for people.
    pub struct ResourceLocationDataContract {
        /// Town where the gateway stands.
        ///
        /// At most 256 characters.
        #[json("city")]
        pub city: Option<String>,

        /// Country or region where the gateway stands.
        ///
        /// At most 256 characters.
        #[json("countryOrRegion")]
        pub country_or_region: Option<String>,

        /// State or district where the gateway stands.
        ///
        /// At most 256 characters.
        #[json("district")]
        pub district: Option<String>,

        /// Name of the place.
        ///
        /// At most 256 characters.
        #[json("name")]
        pub name: Option<String>,
    }
}

impl ResourceLocationDataContract {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }
}
