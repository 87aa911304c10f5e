// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the open id connect provider operations.

use crate::runtime;

runtime::model! {
    /// Page of OpenID Connect providers.
    pub struct OpenIdConnectProviderCollection {
        /// Number of entries on all pages together.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Entries of the list, or those on this page.
        #[json("value")]
        pub value: Option<Vec<OpenidConnectProviderContract>>,
    }
}

runtime::page!(
    OpenIdConnectProviderCollection { value : OpenidConnectProviderContract }
);

runtime::model! {
    /// OpenID Connect provider with the client that the developer portal uses.
    pub struct OpenidConnectProviderContract {
        /// Client ID of the developer portal at the provider.
        #[json("clientId")]
        pub client_id: Option<String>,

        /// Client secret of the developer portal at the provider.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientSecret", secret)]
        pub client_secret: Option<String>,

        /// Text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Identifier, as a path within the service.
        #[json("id")]
        pub id: Option<String>,

        /// Address of the OpenID Connect metadata document.
        #[json("metadataEndpoint")]
        pub metadata_endpoint: Option<String>,

        /// Name for people.
        ///
        /// At most 50 characters.
        #[json("name")]
        pub name: Option<String>,
    }
}

impl OpenidConnectProviderContract {
    /// Creates a value with the members that the service requires.
    pub fn new(
        client_id: impl Into<String>,
        metadata_endpoint: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            client_id: Some(client_id.into()),
            metadata_endpoint: Some(metadata_endpoint.into()),
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Settings of an OpenID Connect provider that are to change.
    pub struct OpenidConnectProviderUpdateContract {
        /// Client ID of the developer portal at the provider.
        #[json("clientId")]
        pub client_id: Option<String>,

        /// Client secret of the developer portal at the provider.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientSecret", secret)]
        pub client_secret: Option<String>,

        /// Text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Address of the OpenID Connect metadata document.
        #[json("metadataEndpoint")]
        pub metadata_endpoint: Option<String>,

        /// Name for people.
        ///
        /// At most 50 characters.
        #[json("name")]
        pub name: Option<String>,
    }
}
