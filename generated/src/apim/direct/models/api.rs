// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api operations.

use crate::runtime;
use super::{
    ApiType, AuthenticationSettingsContract, Protocol,
    SubscriptionKeyParameterNamesContract,
};

runtime::model! {
    /// Complete settings of an API, or a document to import it from.
    pub struct ApiCreateOrUpdateParameter {
        /// Revision of the API; the first one is `1`.
        ///
        /// 1 to 100 characters.
        #[json("apiRevision")]
        pub api_revision: Option<String>,

        /// Kind of the entity.
        #[json("type")]
        pub api_type: Option<ApiType>,

        /// How the test console obtains access tokens for the API.
        #[json("authenticationSettings")]
        pub authentication_settings: Option<AuthenticationSettingsContract>,

        /// Format of the document to import, and whether it is given inline or by a link.
        #[json("contentFormat")]
        pub content_format: Option<ContentFormat>,

        /// Document to import, or the address of one, as the format says.
        #[json("contentValue")]
        pub content_value: Option<String>,

        /// Text about the API for developers; may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// Identifier, as a path within the service.
        #[json("id")]
        pub id: Option<String>,

        /// True if callers reach this revision when they name none.
        #[json("isCurrent")]
        pub is_current: Option<bool>,

        /// True if the gateway answers calls to this revision.
        #[json("isOnline")]
        pub is_online: Option<bool>,

        /// Display name of the API.
        ///
        /// 1 to 300 characters.
        #[json("name")]
        pub name: Option<String>,

        /// Path prefix of the API, appended to the gateway address; unique within the service.
        ///
        /// 0 to 400 characters.
        #[json("path")]
        pub path: Option<String>,

        /// Schemes under which the API can be called.
        #[json("protocols")]
        pub protocols: Option<Vec<Protocol>>,

        /// Address of the backend to which the gateway forwards calls.
        ///
        /// 1 to 2000 characters.
        #[json("serviceUrl")]
        pub service_url: Option<String>,

        /// Names under which callers send their subscription key.
        #[json("subscriptionKeyParameterNames")]
        pub subscription_key_parameter_names: Option<SubscriptionKeyParameterNamesContract>,

        /// Part of a WSDL document to import.
        #[json("wsdlSelector")]
        pub wsdl_selector: Option<ApiCreateOrUpdateParameterWsdlSelector>,
    }
}

impl ApiCreateOrUpdateParameter {
    /// Creates a value with the members that the service requires.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: Some(path.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Service and endpoint to take from a WSDL document that has several of them.
    pub struct ApiCreateOrUpdateParameterWsdlSelector {
        /// Endpoint (port) of the WSDL service to import.
        #[json("wsdlEndpointName")]
        pub wsdl_endpoint_name: Option<String>,

        /// Service of the WSDL document to import.
        #[json("wsdlServiceName")]
        pub wsdl_service_name: Option<String>,
    }
}

runtime::model! {
    /// Settings of an API that are to change.
    pub struct ApiUpdateContract {
        /// Revision of the API; the first one is `1`.
        ///
        /// 1 to 100 characters.
        #[json("apiRevision")]
        pub api_revision: Option<String>,

        /// Kind of the entity.
        #[json("type")]
        pub api_type: Option<ApiType>,

        /// How the test console obtains access tokens for the API.
        #[json("authenticationSettings")]
        pub authentication_settings: Option<AuthenticationSettingsContract>,

        /// Text about the API for developers; may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// True if callers reach this revision when they name none.
        #[json("isCurrent")]
        pub is_current: Option<bool>,

        /// True if the gateway answers calls to this revision.
        #[json("isOnline")]
        pub is_online: Option<bool>,

        /// Display name of the API.
        ///
        /// 1 to 300 characters.
        #[json("name")]
        pub name: Option<String>,

        /// Path prefix of the API, appended to the gateway address; unique within the service.
        ///
        /// 0 to 400 characters.
        #[json("path")]
        pub path: Option<String>,

        /// Schemes under which the API can be called.
        #[json("protocols")]
        pub protocols: Option<Vec<Protocol>>,

        /// Address of the backend to which the gateway forwards calls.
        ///
        /// 1 to 2000 characters.
        #[json("serviceUrl")]
        pub service_url: Option<String>,

        /// Names under which callers send their subscription key.
        #[json("subscriptionKeyParameterNames")]
        pub subscription_key_parameter_names: Option<SubscriptionKeyParameterNamesContract>,
    }
}

runtime::text_enum! {
    /// Format of a document that an API is imported from, given inline or by a link.
    pub enum ContentFormat {
        /// `swagger-json`
        SwaggerJson = "swagger-json",

        /// `swagger-link-json`
        SwaggerLinkJson = "swagger-link-json",

        /// `wadl-link-json`
        WadlLinkJson = "wadl-link-json",

        /// `wadl-xml`
        WadlXml = "wadl-xml",

        /// `wsdl`
        Wsdl = "wsdl",

        /// `wsdl-link`
        WsdlLink = "wsdl-link",
    }
}
