// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the open id connect provider operations.

use crate::runtime;

runtime::model! {
    /// Page of OpenID Connect providers.
    pub struct OpenIdConnectProviderCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<OpenidConnectProviderContract>>,
    }
}

runtime::page!(
    OpenIdConnectProviderCollection { value : OpenidConnectProviderContract }
);

runtime::model! {
    /// OpenID Connect provider that protects APIs.
    pub struct OpenidConnectProviderContract {
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
        pub properties: Option<OpenidConnectProviderContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Metadata address and client of an OpenID Connect provider.
    pub struct OpenidConnectProviderContractProperties {
        /// Client or application ID.
        #[json("clientId")]
        pub client_id: Option<String>,

        /// Secret of the client; never returned by reads.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientSecret", secret)]
        pub client_secret: Option<String>,

        /// Free text that says what this is; some kinds may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// Name for people.
        ///
        /// At most 50 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Address of the OpenID Connect metadata document.
        #[json("metadataEndpoint")]
        pub metadata_endpoint: Option<String>,

        /// True if the documentation of APIs shows it; false by default.
        #[json("useInApiDocumentation")]
        pub use_in_api_documentation: Option<bool>,

        /// True if the test console of the developer portal offers it; true by default.
        #[json("useInTestConsole")]
        pub use_in_test_console: Option<bool>,
    }
}

impl OpenidConnectProviderContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        client_id: impl Into<String>,
        display_name: impl Into<String>,
        metadata_endpoint: impl Into<String>,
    ) -> Self {
        Self {
            client_id: Some(client_id.into()),
            display_name: Some(display_name.into()),
            metadata_endpoint: Some(metadata_endpoint.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Change to an OpenID Connect provider.
    pub struct OpenidConnectProviderUpdateContract {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<OpenidConnectProviderUpdateContractProperties>,
    }
}

runtime::model! {
    /// Fields of an OpenID Connect provider that are to change.
    pub struct OpenidConnectProviderUpdateContractProperties {
        /// Client or application ID.
        #[json("clientId")]
        pub client_id: Option<String>,

        /// Secret of the client; never returned by reads.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientSecret", secret)]
        pub client_secret: Option<String>,

        /// Free text that says what this is; some kinds may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// Name for people.
        ///
        /// At most 50 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Address of the OpenID Connect metadata document.
        #[json("metadataEndpoint")]
        pub metadata_endpoint: Option<String>,

        /// True if the documentation of APIs shows it; false by default.
        #[json("useInApiDocumentation")]
        pub use_in_api_documentation: Option<bool>,

        /// True if the test console of the developer portal offers it; true by default.
        #[json("useInTestConsole")]
        pub use_in_test_console: Option<bool>,
    }
}
