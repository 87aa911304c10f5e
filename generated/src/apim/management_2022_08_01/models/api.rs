// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api operations.

use crate::runtime;
use super::{
    ApiContactInformation, ApiLicenseInformation, ApiType, ApiVersionSetContractDetails,
    AuthenticationSettingsContract, Protocol, SubscriptionKeyParameterNamesContract,
};

runtime::model! {
    /// Fields of an API that can be changed without a new import.
    pub struct ApiContractUpdateProperties {
        /// Number of the revision.
        ///
        /// 1 to 100 characters.
        #[json("apiRevision")]
        pub api_revision: Option<String>,

        /// What changed in the revision.
        ///
        /// At most 256 characters.
        #[json("apiRevisionDescription")]
        pub api_revision_description: Option<String>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        #[json("type")]
        pub api_type: Option<ApiType>,

        /// Version name of the API within its version set.
        ///
        /// At most 100 characters.
        #[json("apiVersion")]
        pub api_version: Option<String>,

        /// What is special about the version.
        ///
        /// At most 256 characters.
        #[json("apiVersionDescription")]
        pub api_version_description: Option<String>,

        /// Resource ID of the version set that the API belongs to.
        #[json("apiVersionSetId")]
        pub api_version_set_id: Option<String>,

        /// OAuth 2.0 servers and OpenID Connect providers that protect the API; for documentation and tests, the gateway
        /// does not enforce them.
        #[json("authenticationSettings")]
        pub authentication_settings: Option<AuthenticationSettingsContract>,

        /// Whom to ask about the API.
        #[json("contact")]
        pub contact: Option<ApiContactInformation>,

        /// Free text that says what this is; some kinds may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// Name for people.
        ///
        /// 1 to 300 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// True if this is the current revision.
        #[json("isCurrent")]
        pub is_current: Option<bool>,

        /// True if the gateways serve the revision.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("isOnline", read_only)]
        pub is_online: Option<bool>,

        /// License under which the API is offered.
        #[json("license")]
        pub license: Option<ApiLicenseInformation>,

        /// Part of the address that is common to all operations of the API and unique within the service.
        ///
        /// 0 to 400 characters.
        #[json("path")]
        pub path: Option<String>,

        /// Protocols over which the API can be called.
        #[json("protocols")]
        pub protocols: Option<Vec<Protocol>>,

        /// Address of the backend of the API.
        ///
        /// 1 to 2000 characters.
        #[json("serviceUrl")]
        pub service_url: Option<String>,

        /// Names of the header and query parameter for the subscription key.
        #[json("subscriptionKeyParameterNames")]
        pub subscription_key_parameter_names: Option<SubscriptionKeyParameterNamesContract>,

        /// True if callers need a subscription key.
        #[json("subscriptionRequired")]
        pub subscription_required: Option<bool>,

        /// Web page with the terms of use of the API.
        #[json("termsOfServiceUrl")]
        pub terms_of_service_url: Option<String>,
    }
}

runtime::model! {
    /// Definition of an API: settings, an import, or a copy.
    pub struct ApiCreateOrUpdateParameter {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<ApiCreateOrUpdateProperties>,
    }
}

runtime::model! {
    /// Settings of an API together with the definition to import.
    pub struct ApiCreateOrUpdateProperties {
        /// Number of the revision.
        ///
        /// 1 to 100 characters.
        #[json("apiRevision")]
        pub api_revision: Option<String>,

        /// What changed in the revision.
        ///
        /// At most 256 characters.
        #[json("apiRevisionDescription")]
        pub api_revision_description: Option<String>,

        /// Kind of API.
        #[json("type")]
        pub api_type: Option<ApiType>,

        /// Version name of the API within its version set.
        ///
        /// At most 100 characters.
        #[json("apiVersion")]
        pub api_version: Option<String>,

        /// What is special about the version.
        ///
        /// At most 256 characters.
        #[json("apiVersionDescription")]
        pub api_version_description: Option<String>,

        /// Version set that the API belongs to.
        #[json("apiVersionSet")]
        pub api_version_set: Option<ApiVersionSetContractDetails>,

        /// Resource ID of the version set that the API belongs to.
        #[json("apiVersionSetId")]
        pub api_version_set_id: Option<String>,

        /// OAuth 2.0 servers and OpenID Connect providers that protect the API; for documentation and tests, the gateway
        /// does not enforce them.
        #[json("authenticationSettings")]
        pub authentication_settings: Option<AuthenticationSettingsContract>,

        /// Whom to ask about the API.
        #[json("contact")]
        pub contact: Option<ApiContactInformation>,

        /// Free text that says what this is; some kinds may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// Name for people.
        ///
        /// 1 to 300 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Format of the definition in `value`; kinds with `link` take an address.
        #[json("format")]
        pub format: Option<ContentFormat>,

        /// True if this is the current revision.
        #[json("isCurrent")]
        pub is_current: Option<bool>,

        /// True if the gateways serve the revision.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("isOnline", read_only)]
        pub is_online: Option<bool>,

        /// License under which the API is offered.
        #[json("license")]
        pub license: Option<ApiLicenseInformation>,

        /// Part of the address that is common to all operations of the API and unique within the service.
        ///
        /// 0 to 400 characters.
        #[json("path")]
        pub path: Option<String>,

        /// Protocols over which the API can be called.
        #[json("protocols")]
        pub protocols: Option<Vec<Protocol>>,

        /// Address of the backend of the API.
        ///
        /// 0 to 2000 characters.
        #[json("serviceUrl")]
        pub service_url: Option<String>,

        /// Kind of API to make of the imported definition.
        #[json("apiType")]
        pub soap_api_type: Option<SoapApiType>,

        /// API to copy.
        #[json("sourceApiId")]
        pub source_api_id: Option<String>,

        /// Names of the header and query parameter for the subscription key.
        #[json("subscriptionKeyParameterNames")]
        pub subscription_key_parameter_names: Option<SubscriptionKeyParameterNamesContract>,

        /// True if callers need a subscription key.
        #[json("subscriptionRequired")]
        pub subscription_required: Option<bool>,

        /// Web page with the terms of use of the API.
        #[json("termsOfServiceUrl")]
        pub terms_of_service_url: Option<String>,

        /// What becomes of required query parameters on import; they turn into template parameters by default.
        #[json("translateRequiredQueryParameters")]
        pub translate_required_query_parameters_conduct: Option<
            TranslateRequiredQueryParametersConduct,
        >,

        /// Definition to import, as text or as an address, depending on `format`.
        #[json("value")]
        pub value: Option<String>,

        /// Part of the WSDL document to import.
        #[json("wsdlSelector")]
        pub wsdl_selector: Option<ApiCreateOrUpdatePropertiesWsdlSelector>,
    }
}

impl ApiCreateOrUpdateProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: Some(path.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Part of a WSDL document to import.
    pub struct ApiCreateOrUpdatePropertiesWsdlSelector {
        /// Endpoint (port) of the WSDL document to import.
        #[json("wsdlEndpointName")]
        pub wsdl_endpoint_name: Option<String>,

        /// Service of the WSDL document to import.
        #[json("wsdlServiceName")]
        pub wsdl_service_name: Option<String>,
    }
}

runtime::model! {
    /// Change to an API.
    pub struct ApiUpdateContract {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<ApiContractUpdateProperties>,
    }
}

runtime::text_enum! {
    /// Format of an API definition to import; kinds with `link` take an address instead of the text.
    pub enum ContentFormat {
        /// `graphql-link`
        GraphqlLink = "graphql-link",

        /// `openapi`
        Openapi = "openapi",

        /// `openapi+json`
        OpenapiJson = "openapi+json",

        /// `openapi+json-link`
        OpenapiJsonLink = "openapi+json-link",

        /// `openapi-link`
        OpenapiLink = "openapi-link",

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

runtime::text_enum! {
    /// Kind of API that an import makes.
    pub enum SoapApiType {
        /// `graphql`
        ///
        /// GraphQL queries.
        GraphQl = "graphql",

        /// `soap`
        ///
        /// SOAP passed through to a SOAP backend.
        SoapPassThrough = "soap",

        /// `http`
        ///
        /// REST calls that are turned into SOAP, or plain HTTP calls.
        SoapToRest = "http",

        /// `websocket`
        ///
        /// WebSocket connections.
        WebSocket = "websocket",
    }
}

runtime::text_enum! {
    /// What an import makes of required query parameters.
    pub enum TranslateRequiredQueryParametersConduct {
        /// `query`
        ///
        /// Query parameters.
        Query = "query",

        /// `template`
        ///
        /// Parts of the URL template.
        Template = "template",
    }
}
