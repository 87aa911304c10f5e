// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api operations.

use crate::runtime::{self, Unmodeled};
use super::{
    ApiContactInformation, ApiLicenseInformation, ApiType, ApiVersionSetContractDetails,
    AuthenticationSettingsContract, Protocol, SubscriptionKeyParameterNamesContract,
};

/// Fields of an API that can be changed without a new import.
#[derive(Clone, Default)]
pub struct ApiContractUpdateProperties {
    /// Number of the revision.
    ///
    /// 1 to 100 characters.
    pub api_revision: Option<String>,

    /// What changed in the revision.
    ///
    /// At most 256 characters.
    pub api_revision_description: Option<String>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    pub api_type: Option<ApiType>,

    /// Version name of the API within its version set.
    ///
    /// At most 100 characters.
    pub api_version: Option<String>,

    /// What is special about the version.
    ///
    /// At most 256 characters.
    pub api_version_description: Option<String>,

    /// Resource ID of the version set that the API belongs to.
    pub api_version_set_id: Option<String>,

    /// OAuth 2.0 servers and OpenID Connect providers that protect the API; for documentation and tests, the gateway
    /// does not enforce them.
    pub authentication_settings: Option<AuthenticationSettingsContract>,

    /// Whom to ask about the API.
    pub contact: Option<ApiContactInformation>,

    /// Free text that says what this is; some kinds may contain HTML.
    pub description: Option<String>,

    /// Name for people.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// True if this is the current revision.
    pub is_current: Option<bool>,

    /// True if the gateways serve the revision.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_online: Option<bool>,

    /// License under which the API is offered.
    pub license: Option<ApiLicenseInformation>,

    /// Part of the address that is common to all operations of the API and unique within the service.
    ///
    /// 0 to 400 characters.
    pub path: Option<String>,

    /// Protocols over which the API can be called.
    pub protocols: Option<Vec<Protocol>>,

    /// Address of the backend of the API.
    ///
    /// 1 to 2000 characters.
    pub service_url: Option<String>,

    /// Names of the header and query parameter for the subscription key.
    pub subscription_key_parameter_names: Option<SubscriptionKeyParameterNamesContract>,

    /// True if callers need a subscription key.
    pub subscription_required: Option<bool>,

    /// Web page with the terms of use of the API.
    pub terms_of_service_url: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiContractUpdateProperties {
    const NAME: &'static str = "ApiContractUpdateProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            api_revision: members.take("apiRevision")?,
            api_revision_description: members.take("apiRevisionDescription")?,
            api_type: members.take("type")?,
            api_version: members.take("apiVersion")?,
            api_version_description: members.take("apiVersionDescription")?,
            api_version_set_id: members.take("apiVersionSetId")?,
            authentication_settings: members.take("authenticationSettings")?,
            contact: members.take("contact")?,
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            is_current: members.take("isCurrent")?,
            is_online: members.take("isOnline")?,
            license: members.take("license")?,
            path: members.take("path")?,
            protocols: members.take("protocols")?,
            service_url: members.take("serviceUrl")?,
            subscription_key_parameter_names: members
                .take("subscriptionKeyParameterNames")?,
            subscription_required: members.take("subscriptionRequired")?,
            terms_of_service_url: members.take("termsOfServiceUrl")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("apiRevision", &self.api_revision);
        writer.put("apiRevisionDescription", &self.api_revision_description);
        writer.put("type", &self.api_type);
        writer.put("apiVersion", &self.api_version);
        writer.put("apiVersionDescription", &self.api_version_description);
        writer.put("apiVersionSetId", &self.api_version_set_id);
        writer.put("authenticationSettings", &self.authentication_settings);
        writer.put("contact", &self.contact);
        writer.put("description", &self.description);
        writer.put("displayName", &self.display_name);
        writer.put("isCurrent", &self.is_current);
        writer.read_only().put("isOnline", &self.is_online);
        writer.put("license", &self.license);
        writer.put("path", &self.path);
        writer.put("protocols", &self.protocols);
        writer.put("serviceUrl", &self.service_url);
        writer
            .put(
                "subscriptionKeyParameterNames",
                &self.subscription_key_parameter_names,
            );
        writer.put("subscriptionRequired", &self.subscription_required);
        writer.put("termsOfServiceUrl", &self.terms_of_service_url);
    }
}

runtime::model!(ApiContractUpdateProperties);

/// Definition of an API: settings, an import, or a copy.
#[derive(Clone, Default)]
pub struct ApiCreateOrUpdateParameter {
    /// Settings and state that are specific to the resource.
    pub properties: Option<ApiCreateOrUpdateProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiCreateOrUpdateParameter {
    const NAME: &'static str = "ApiCreateOrUpdateParameter";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(ApiCreateOrUpdateParameter);

/// Settings of an API together with the definition to import.
#[derive(Clone, Default)]
pub struct ApiCreateOrUpdateProperties {
    /// Number of the revision.
    ///
    /// 1 to 100 characters.
    pub api_revision: Option<String>,

    /// What changed in the revision.
    ///
    /// At most 256 characters.
    pub api_revision_description: Option<String>,

    /// Kind of API.
    pub api_type: Option<ApiType>,

    /// Version name of the API within its version set.
    ///
    /// At most 100 characters.
    pub api_version: Option<String>,

    /// What is special about the version.
    ///
    /// At most 256 characters.
    pub api_version_description: Option<String>,

    /// Version set that the API belongs to.
    pub api_version_set: Option<ApiVersionSetContractDetails>,

    /// Resource ID of the version set that the API belongs to.
    pub api_version_set_id: Option<String>,

    /// OAuth 2.0 servers and OpenID Connect providers that protect the API; for documentation and tests, the gateway
    /// does not enforce them.
    pub authentication_settings: Option<AuthenticationSettingsContract>,

    /// Whom to ask about the API.
    pub contact: Option<ApiContactInformation>,

    /// Free text that says what this is; some kinds may contain HTML.
    pub description: Option<String>,

    /// Name for people.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// Format of the definition in `value`; kinds with `link` take an address.
    pub format: Option<ContentFormat>,

    /// True if this is the current revision.
    pub is_current: Option<bool>,

    /// True if the gateways serve the revision.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_online: Option<bool>,

    /// License under which the API is offered.
    pub license: Option<ApiLicenseInformation>,

    /// Part of the address that is common to all operations of the API and unique within the service.
    ///
    /// 0 to 400 characters.
    pub path: Option<String>,

    /// Protocols over which the API can be called.
    pub protocols: Option<Vec<Protocol>>,

    /// Address of the backend of the API.
    ///
    /// 0 to 2000 characters.
    pub service_url: Option<String>,

    /// Kind of API to make of the imported definition.
    pub soap_api_type: Option<SoapApiType>,

    /// API to copy.
    pub source_api_id: Option<String>,

    /// Names of the header and query parameter for the subscription key.
    pub subscription_key_parameter_names: Option<SubscriptionKeyParameterNamesContract>,

    /// True if callers need a subscription key.
    pub subscription_required: Option<bool>,

    /// Web page with the terms of use of the API.
    pub terms_of_service_url: Option<String>,

    /// What becomes of required query parameters on import; they turn into template parameters by default.
    pub translate_required_query_parameters_conduct: Option<
        TranslateRequiredQueryParametersConduct,
    >,

    /// Definition to import, as text or as an address, depending on `format`.
    pub value: Option<String>,

    /// Part of the WSDL document to import.
    pub wsdl_selector: Option<ApiCreateOrUpdatePropertiesWsdlSelector>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for ApiCreateOrUpdateProperties {
    const NAME: &'static str = "ApiCreateOrUpdateProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            api_revision: members.take("apiRevision")?,
            api_revision_description: members.take("apiRevisionDescription")?,
            api_type: members.take("type")?,
            api_version: members.take("apiVersion")?,
            api_version_description: members.take("apiVersionDescription")?,
            api_version_set: members.take("apiVersionSet")?,
            api_version_set_id: members.take("apiVersionSetId")?,
            authentication_settings: members.take("authenticationSettings")?,
            contact: members.take("contact")?,
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            format: members.take("format")?,
            is_current: members.take("isCurrent")?,
            is_online: members.take("isOnline")?,
            license: members.take("license")?,
            path: members.take("path")?,
            protocols: members.take("protocols")?,
            service_url: members.take("serviceUrl")?,
            soap_api_type: members.take("apiType")?,
            source_api_id: members.take("sourceApiId")?,
            subscription_key_parameter_names: members
                .take("subscriptionKeyParameterNames")?,
            subscription_required: members.take("subscriptionRequired")?,
            terms_of_service_url: members.take("termsOfServiceUrl")?,
            translate_required_query_parameters_conduct: members
                .take("translateRequiredQueryParameters")?,
            value: members.take("value")?,
            wsdl_selector: members.take("wsdlSelector")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("apiRevision", &self.api_revision);
        writer.put("apiRevisionDescription", &self.api_revision_description);
        writer.put("type", &self.api_type);
        writer.put("apiVersion", &self.api_version);
        writer.put("apiVersionDescription", &self.api_version_description);
        writer.put("apiVersionSet", &self.api_version_set);
        writer.put("apiVersionSetId", &self.api_version_set_id);
        writer.put("authenticationSettings", &self.authentication_settings);
        writer.put("contact", &self.contact);
        writer.put("description", &self.description);
        writer.put("displayName", &self.display_name);
        writer.put("format", &self.format);
        writer.put("isCurrent", &self.is_current);
        writer.read_only().put("isOnline", &self.is_online);
        writer.put("license", &self.license);
        writer.put("path", &self.path);
        writer.put("protocols", &self.protocols);
        writer.put("serviceUrl", &self.service_url);
        writer.put("apiType", &self.soap_api_type);
        writer.put("sourceApiId", &self.source_api_id);
        writer
            .put(
                "subscriptionKeyParameterNames",
                &self.subscription_key_parameter_names,
            );
        writer.put("subscriptionRequired", &self.subscription_required);
        writer.put("termsOfServiceUrl", &self.terms_of_service_url);
        writer
            .put(
                "translateRequiredQueryParameters",
                &self.translate_required_query_parameters_conduct,
            );
        writer.put("value", &self.value);
        writer.put("wsdlSelector", &self.wsdl_selector);
    }
}

runtime::model!(ApiCreateOrUpdateProperties);

/// Part of a WSDL document to import.
#[derive(Clone, Default)]
pub struct ApiCreateOrUpdatePropertiesWsdlSelector {
    /// Endpoint (port) of the WSDL document to import.
    pub wsdl_endpoint_name: Option<String>,

    /// Service of the WSDL document to import.
    pub wsdl_service_name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiCreateOrUpdatePropertiesWsdlSelector {
    const NAME: &'static str = "ApiCreateOrUpdatePropertiesWsdlSelector";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            wsdl_endpoint_name: members.take("wsdlEndpointName")?,
            wsdl_service_name: members.take("wsdlServiceName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("wsdlEndpointName", &self.wsdl_endpoint_name);
        writer.put("wsdlServiceName", &self.wsdl_service_name);
    }
}

runtime::model!(ApiCreateOrUpdatePropertiesWsdlSelector);

/// Change to an API.
#[derive(Clone, Default)]
pub struct ApiUpdateContract {
    /// Settings and state that are specific to the resource.
    pub properties: Option<ApiContractUpdateProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiUpdateContract {
    const NAME: &'static str = "ApiUpdateContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(ApiUpdateContract);

/// Format of an API definition to import; kinds with `link` take an address instead of the text.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ContentFormat {
    /// `graphql-link`
    GraphqlLink,

    /// `openapi`
    Openapi,

    /// `openapi+json`
    OpenapiJson,

    /// `openapi+json-link`
    OpenapiJsonLink,

    /// `openapi-link`
    OpenapiLink,

    /// `swagger-json`
    SwaggerJson,

    /// `swagger-link-json`
    SwaggerLinkJson,

    /// `wadl-link-json`
    WadlLinkJson,

    /// `wadl-xml`
    WadlXml,

    /// `wsdl`
    Wsdl,

    /// `wsdl-link`
    WsdlLink,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ContentFormat {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("graphql-link", Self::GraphqlLink),
        ("openapi", Self::Openapi),
        ("openapi+json", Self::OpenapiJson),
        ("openapi+json-link", Self::OpenapiJsonLink),
        ("openapi-link", Self::OpenapiLink),
        ("swagger-json", Self::SwaggerJson),
        ("swagger-link-json", Self::SwaggerLinkJson),
        ("wadl-link-json", Self::WadlLinkJson),
        ("wadl-xml", Self::WadlXml),
        ("wsdl", Self::Wsdl),
        ("wsdl-link", Self::WsdlLink),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(ContentFormat);

/// Kind of API that an import makes.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SoapApiType {
    /// `graphql`
    ///
    /// GraphQL queries.
    GraphQl,

    /// `soap`
    ///
    /// SOAP passed through to a SOAP backend.
    SoapPassThrough,

    /// `http`
    ///
    /// REST calls that are turned into SOAP, or plain HTTP calls.
    SoapToRest,

    /// `websocket`
    ///
    /// WebSocket connections.
    WebSocket,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SoapApiType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("graphql", Self::GraphQl),
        ("soap", Self::SoapPassThrough),
        ("http", Self::SoapToRest),
        ("websocket", Self::WebSocket),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(SoapApiType);

/// What an import makes of required query parameters.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum TranslateRequiredQueryParametersConduct {
    /// `query`
    ///
    /// Query parameters.
    Query,

    /// `template`
    ///
    /// Parts of the URL template.
    Template,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for TranslateRequiredQueryParametersConduct {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("query", Self::Query),
        ("template", Self::Template),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(TranslateRequiredQueryParametersConduct);
