// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of several groups of operations.

use std::collections::BTreeMap;
use azure_core::{Value, time::OffsetDateTime};
use crate::runtime::{self, Unmodeled};

/// Part of a service to which direct access is given.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum AccessIdName {
    /// `access`
    ///
    /// The management endpoint.
    Access,

    /// `gitAccess`
    ///
    /// The Git repository.
    GitAccess,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for AccessIdName {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("access", Self::Access),
        ("gitAccess", Self::GitAccess),
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

runtime::text_enum!(AccessIdName);

/// Calls that are logged whatever the sampling says.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum AlwaysLog {
    /// `allErrors`
    ///
    /// Calls that end in an error.
    AllErrors,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for AlwaysLog {
    const KNOWN: &'static [(&'static str, Self)] = &[("allErrors", Self::AllErrors)];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(AlwaysLog);

/// Page of APIs.
#[derive(Clone, Default)]
pub struct ApiCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<ApiContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiCollection {
    const NAME: &'static str = "ApiCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.read_only().put("nextLink", &self.next_link);
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(ApiCollection);

runtime::page!(ApiCollection { value : ApiContract });

/// Whom to ask about an API.
#[derive(Clone, Default)]
pub struct ApiContactInformation {
    /// E-mail address of the contact.
    pub email: Option<String>,

    /// Person or organization to contact.
    pub name: Option<String>,

    /// Web page of the contact.
    pub url: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiContactInformation {
    const NAME: &'static str = "ApiContactInformation";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            email: members.take("email")?,
            name: members.take("name")?,
            url: members.take("url")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("email", &self.email);
        writer.put("name", &self.name);
        writer.put("url", &self.url);
    }
}

runtime::model!(ApiContactInformation);

/// API of a service or workspace; each revision is a resource of its own.
#[derive(Clone, Default)]
pub struct ApiContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<ApiContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiContract {
    const NAME: &'static str = "ApiContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(ApiContract);

/// Address, backend, security and version of an API.
#[derive(Clone, Default)]
pub struct ApiContractProperties {
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

    /// State of the last change to the resource.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// Address of the backend of the API.
    ///
    /// 0 to 2000 characters.
    pub service_url: Option<String>,

    /// API to copy.
    pub source_api_id: Option<String>,

    /// Names of the header and query parameter for the subscription key.
    pub subscription_key_parameter_names: Option<SubscriptionKeyParameterNamesContract>,

    /// True if callers need a subscription key.
    pub subscription_required: Option<bool>,

    /// Web page with the terms of use of the API.
    pub terms_of_service_url: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiContractProperties {
    const NAME: &'static str = "ApiContractProperties";

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
            is_current: members.take("isCurrent")?,
            is_online: members.take("isOnline")?,
            license: members.take("license")?,
            path: members.take("path")?,
            protocols: members.take("protocols")?,
            provisioning_state: members.take("provisioningState")?,
            service_url: members.take("serviceUrl")?,
            source_api_id: members.take("sourceApiId")?,
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
        writer.put("apiVersionSet", &self.api_version_set);
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
        writer.read_only().put("provisioningState", &self.provisioning_state);
        writer.put("serviceUrl", &self.service_url);
        writer.put("sourceApiId", &self.source_api_id);
        writer
            .put(
                "subscriptionKeyParameterNames",
                &self.subscription_key_parameter_names,
            );
        writer.put("subscriptionRequired", &self.subscription_required);
        writer.put("termsOfServiceUrl", &self.terms_of_service_url);
    }
}

runtime::model!(ApiContractProperties);

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

    /// State of the last change to the resource.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

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
            provisioning_state: members.take("provisioningState")?,
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
        writer.read_only().put("provisioningState", &self.provisioning_state);
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

/// Exported API.
#[derive(Clone, Default)]
pub struct ApiExportResult {
    /// Format of the exported file.
    pub export_result_format: Option<ExportResultFormat>,

    /// Resource ID of the exported API.
    pub id: Option<String>,

    /// Where the exported file lies.
    pub value: Option<ApiExportResultValue>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiExportResult {
    const NAME: &'static str = "ApiExportResult";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            export_result_format: members.take("format")?,
            id: members.take("id")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("format", &self.export_result_format);
        writer.put("id", &self.id);
        writer.put("value", &self.value);
    }
}

runtime::model!(ApiExportResult);

/// Where an exported API lies.
#[derive(Clone, Default)]
pub struct ApiExportResultValue {
    /// Address of the exported file; it works for five minutes.
    ///
    /// Secret: not shown by `Debug`.
    pub link: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiExportResultValue {
    const NAME: &'static str = "ApiExportResultValue";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            link: members.take("link")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("link", &self.link);
    }
}

runtime::model!(ApiExportResultValue);

/// Tier of a workspace gateway.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ApiGatewaySkuType {
    /// `Standard`
    Standard,

    /// `WorkspaceGatewayPremium`
    ///
    /// Premium gateway of workspaces, with virtual networks.
    WorkspaceGatewayPremium,

    /// `WorkspaceGatewayStandard`
    ///
    /// Standard gateway of workspaces.
    WorkspaceGatewayStandard,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ApiGatewaySkuType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Standard", Self::Standard),
        ("WorkspaceGatewayPremium", Self::WorkspaceGatewayPremium),
        ("WorkspaceGatewayStandard", Self::WorkspaceGatewayStandard),
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

runtime::text_enum!(ApiGatewaySkuType);

/// License under which an API is offered.
#[derive(Clone, Default)]
pub struct ApiLicenseInformation {
    /// Name of the license.
    pub name: Option<String>,

    /// Web page with the text of the license.
    pub url: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiLicenseInformation {
    const NAME: &'static str = "ApiLicenseInformation";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            url: members.take("url")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.put("url", &self.url);
    }
}

runtime::model!(ApiLicenseInformation);

/// Workspace and the gateways that serve it.
#[derive(Clone, Default)]
pub struct ApiManagementWorkspaceLinksProperties {
    /// Gateways that serve the workspace.
    pub gateways: Option<Vec<WorkspaceLinksGateway>>,

    /// Resource ID of the workspace.
    ///
    /// The id of an Azure resource.
    pub workspace_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiManagementWorkspaceLinksProperties {
    const NAME: &'static str = "ApiManagementWorkspaceLinksProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            gateways: members.take("gateways")?,
            workspace_id: members.take("workspaceId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("gateways", &self.gateways);
        writer.put("workspaceId", &self.workspace_id);
    }
}

runtime::model!(ApiManagementWorkspaceLinksProperties);

/// Link between a workspace and its gateways.
#[derive(Clone, Default)]
pub struct ApiManagementWorkspaceLinksResource {
    /// Version mark of the resource, new after every change.
    ///
    /// Read-only: set by the service, left out of requests.
    pub etag: Option<String>,

    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Workspace and gateways that are linked.
    pub properties: Option<ApiManagementWorkspaceLinksProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiManagementWorkspaceLinksResource {
    const NAME: &'static str = "ApiManagementWorkspaceLinksResource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            etag: members.take("etag")?,
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("etag", &self.etag);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(ApiManagementWorkspaceLinksResource);

/// Page of releases of an API.
#[derive(Clone, Default)]
pub struct ApiReleaseCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<ApiReleaseContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiReleaseCollection {
    const NAME: &'static str = "ApiReleaseCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.read_only().put("nextLink", &self.next_link);
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(ApiReleaseCollection);

runtime::page!(ApiReleaseCollection { value : ApiReleaseContract });

/// Release of a revision of an API.
#[derive(Clone, Default)]
pub struct ApiReleaseContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<ApiReleaseContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiReleaseContract {
    const NAME: &'static str = "ApiReleaseContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(ApiReleaseContract);

/// Released revision, notes and times.
#[derive(Clone, Default)]
pub struct ApiReleaseContractProperties {
    /// Resource ID of the revision that is released.
    pub api_id: Option<String>,

    /// Time (UTC) of the release.
    ///
    /// Read-only: set by the service, left out of requests.
    pub created_date_time: Option<OffsetDateTime>,

    /// What is new in the release, for developers.
    pub notes: Option<String>,

    /// Time (UTC) of the last change.
    ///
    /// Read-only: set by the service, left out of requests.
    pub updated_date_time: Option<OffsetDateTime>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiReleaseContractProperties {
    const NAME: &'static str = "ApiReleaseContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            api_id: members.take("apiId")?,
            created_date_time: members.take("createdDateTime")?,
            notes: members.take("notes")?,
            updated_date_time: members.take("updatedDateTime")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("apiId", &self.api_id);
        writer.read_only().put("createdDateTime", &self.created_date_time);
        writer.put("notes", &self.notes);
        writer.read_only().put("updatedDateTime", &self.updated_date_time);
    }
}

runtime::model!(ApiReleaseContractProperties);

/// Page of revisions of an API.
#[derive(Clone, Default)]
pub struct ApiRevisionCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<ApiRevisionContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiRevisionCollection {
    const NAME: &'static str = "ApiRevisionCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.read_only().put("nextLink", &self.next_link);
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(ApiRevisionCollection);

runtime::page!(ApiRevisionCollection { value : ApiRevisionContract });

/// Revision of an API as a list shows it.
#[derive(Clone, Default)]
pub struct ApiRevisionContract {
    /// ID of the API with the number of the revision.
    ///
    /// Read-only: set by the service, left out of requests.
    pub api_id: Option<String>,

    /// Number of the revision.
    ///
    /// Read-only: set by the service, left out of requests. 1 to 100 characters.
    pub api_revision: Option<String>,

    /// Time (UTC) of creation.
    ///
    /// Read-only: set by the service, left out of requests.
    pub created_date_time: Option<OffsetDateTime>,

    /// What changed in the revision.
    ///
    /// Read-only: set by the service, left out of requests. At most 256 characters.
    pub description: Option<String>,

    /// True if this is the current revision.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_current: Option<bool>,

    /// True if the gateways serve the revision.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_online: Option<bool>,

    /// Address of a revision that is not current.
    ///
    /// Read-only: set by the service, left out of requests.
    pub private_url: Option<String>,

    /// Time (UTC) of the last change.
    ///
    /// Read-only: set by the service, left out of requests.
    pub updated_date_time: Option<OffsetDateTime>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiRevisionContract {
    const NAME: &'static str = "ApiRevisionContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            api_id: members.take("apiId")?,
            api_revision: members.take("apiRevision")?,
            created_date_time: members.take("createdDateTime")?,
            description: members.take("description")?,
            is_current: members.take("isCurrent")?,
            is_online: members.take("isOnline")?,
            private_url: members.take("privateUrl")?,
            updated_date_time: members.take("updatedDateTime")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("apiId", &self.api_id);
        writer.read_only().put("apiRevision", &self.api_revision);
        writer.read_only().put("createdDateTime", &self.created_date_time);
        writer.read_only().put("description", &self.description);
        writer.read_only().put("isCurrent", &self.is_current);
        writer.read_only().put("isOnline", &self.is_online);
        writer.read_only().put("privateUrl", &self.private_url);
        writer.read_only().put("updatedDateTime", &self.updated_date_time);
    }
}

runtime::model!(ApiRevisionContract);

/// Tagged API with its settings.
#[derive(Clone, Default)]
pub struct ApiTagResourceContractProperties {
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

    /// Path of the API below the service.
    pub id: Option<String>,

    /// True if this is the current revision.
    pub is_current: Option<bool>,

    /// True if the gateways serve the revision.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_online: Option<bool>,

    /// License under which the API is offered.
    pub license: Option<ApiLicenseInformation>,

    /// Display name of the API.
    ///
    /// 1 to 300 characters.
    pub name: Option<String>,

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

impl runtime::Model for ApiTagResourceContractProperties {
    const NAME: &'static str = "ApiTagResourceContractProperties";

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
            id: members.take("id")?,
            is_current: members.take("isCurrent")?,
            is_online: members.take("isOnline")?,
            license: members.take("license")?,
            name: members.take("name")?,
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
        writer.put("id", &self.id);
        writer.put("isCurrent", &self.is_current);
        writer.read_only().put("isOnline", &self.is_online);
        writer.put("license", &self.license);
        writer.put("name", &self.name);
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

runtime::model!(ApiTagResourceContractProperties);

/// Kind of API.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ApiType {
    /// `graphql`
    ///
    /// GraphQL queries.
    Graphql,

    /// `grpc`
    ///
    /// Calls by gRPC.
    Grpc,

    /// `http`
    ///
    /// REST or other plain HTTP calls.
    Http,

    /// `odata`
    ///
    /// OData services.
    Odata,

    /// `soap`
    ///
    /// SOAP passed through to a SOAP backend.
    Soap,

    /// `websocket`
    ///
    /// WebSocket connections.
    Websocket,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ApiType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("graphql", Self::Graphql),
        ("grpc", Self::Grpc),
        ("http", Self::Http),
        ("odata", Self::Odata),
        ("soap", Self::Soap),
        ("websocket", Self::Websocket),
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

runtime::text_enum!(ApiType);

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

/// Page of version sets.
#[derive(Clone, Default)]
pub struct ApiVersionSetCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<ApiVersionSetContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiVersionSetCollection {
    const NAME: &'static str = "ApiVersionSetCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(ApiVersionSetCollection);

runtime::page!(ApiVersionSetCollection { value : ApiVersionSetContract });

/// Version set, to which the versions of one API belong.
#[derive(Clone, Default)]
pub struct ApiVersionSetContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<ApiVersionSetContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiVersionSetContract {
    const NAME: &'static str = "ApiVersionSetContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(ApiVersionSetContract);

/// Version set as an API refers to it or brings it along.
#[derive(Clone, Default)]
pub struct ApiVersionSetContractDetails {
    /// Free text that says what this is; some kinds may contain HTML.
    pub description: Option<String>,

    /// Resource ID of an existing version set; without it a new one is created.
    pub id: Option<String>,

    /// Name under which people see the version set.
    pub name: Option<String>,

    /// Header that names the version; needed for versions in a header.
    pub version_header_name: Option<String>,

    /// Query parameter that names the version; needed for versions in the query.
    pub version_query_name: Option<String>,

    /// Where callers name the version.
    pub versioning_scheme: Option<VersioningScheme>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiVersionSetContractDetails {
    const NAME: &'static str = "ApiVersionSetContractDetails";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            id: members.take("id")?,
            name: members.take("name")?,
            version_header_name: members.take("versionHeaderName")?,
            version_query_name: members.take("versionQueryName")?,
            versioning_scheme: members.take("versioningScheme")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("id", &self.id);
        writer.put("name", &self.name);
        writer.put("versionHeaderName", &self.version_header_name);
        writer.put("versionQueryName", &self.version_query_name);
        writer.put("versioningScheme", &self.versioning_scheme);
    }
}

runtime::model!(ApiVersionSetContractDetails);

/// Name of a version set, and where callers name the version.
#[derive(Clone, Default)]
pub struct ApiVersionSetContractProperties {
    /// Free text that says what this is; some kinds may contain HTML.
    pub description: Option<String>,

    /// Name for people.
    ///
    /// 1 to 100 characters.
    pub display_name: Option<String>,

    /// Header that names the version; needed for versions in a header.
    ///
    /// 1 to 100 characters.
    pub version_header_name: Option<String>,

    /// Query parameter that names the version; needed for versions in the query.
    ///
    /// 1 to 100 characters.
    pub version_query_name: Option<String>,

    /// Where callers name the version.
    pub versioning_scheme: Option<VersioningScheme>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ApiVersionSetContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        display_name: impl Into<String>,
        versioning_scheme: VersioningScheme,
    ) -> Self {
        Self {
            display_name: Some(display_name.into()),
            versioning_scheme: Some(versioning_scheme),
            ..Self::default()
        }
    }
}

impl runtime::Model for ApiVersionSetContractProperties {
    const NAME: &'static str = "ApiVersionSetContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            version_header_name: members.take("versionHeaderName")?,
            version_query_name: members.take("versionQueryName")?,
            versioning_scheme: members.take("versioningScheme")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("displayName", &self.display_name);
        writer.put("versionHeaderName", &self.version_header_name);
        writer.put("versionQueryName", &self.version_query_name);
        writer.put("versioningScheme", &self.versioning_scheme);
    }
}

runtime::model!(ApiVersionSetContractProperties);

/// Change to a version set.
#[derive(Clone, Default)]
pub struct ApiVersionSetUpdateParameters {
    /// Settings and state that are specific to the resource.
    pub properties: Option<ApiVersionSetUpdateParametersProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiVersionSetUpdateParameters {
    const NAME: &'static str = "ApiVersionSetUpdateParameters";

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

runtime::model!(ApiVersionSetUpdateParameters);

/// Fields of a version set that are to change.
#[derive(Clone, Default)]
pub struct ApiVersionSetUpdateParametersProperties {
    /// Free text that says what this is; some kinds may contain HTML.
    pub description: Option<String>,

    /// Name for people.
    ///
    /// 1 to 100 characters.
    pub display_name: Option<String>,

    /// Header that names the version; needed for versions in a header.
    ///
    /// 1 to 100 characters.
    pub version_header_name: Option<String>,

    /// Query parameter that names the version; needed for versions in the query.
    ///
    /// 1 to 100 characters.
    pub version_query_name: Option<String>,

    /// Where callers name the version.
    pub versioning_scheme: Option<VersioningScheme>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiVersionSetUpdateParametersProperties {
    const NAME: &'static str = "ApiVersionSetUpdateParametersProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            version_header_name: members.take("versionHeaderName")?,
            version_query_name: members.take("versionQueryName")?,
            versioning_scheme: members.take("versioningScheme")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("displayName", &self.display_name);
        writer.put("versionHeaderName", &self.version_header_name);
        writer.put("versionQueryName", &self.version_query_name);
        writer.put("versioningScheme", &self.versioning_scheme);
    }
}

runtime::model!(ApiVersionSetUpdateParametersProperties);

/// Portal on whose behalf a message is sent or a call made.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum AppType {
    /// `developerPortal`
    ///
    /// The developer portal.
    DeveloperPortal,

    /// `portal`
    ///
    /// The legacy portal.
    Portal,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for AppType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("developerPortal", Self::DeveloperPortal),
        ("portal", Self::Portal),
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

runtime::text_enum!(AppType);

/// How far a request that runs in the background has come.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum AsyncOperationStatus {
    /// `Failed`
    Failed,

    /// `InProgress`
    InProgress,

    /// `Started`
    Started,

    /// `Succeeded`
    Succeeded,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for AsyncOperationStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Failed", Self::Failed),
        ("InProgress", Self::InProgress),
        ("Started", Self::Started),
        ("Succeeded", Self::Succeeded),
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

runtime::text_enum!(AsyncOperationStatus);

/// How callers of an API authenticate, as its documentation and test console see it.
#[derive(Clone, Default)]
pub struct AuthenticationSettingsContract {
    /// OAuth 2.0 server that protects the API.
    pub oauth2: Option<Oauth2AuthenticationSettingsContract>,

    /// OAuth 2.0 servers that protect the API.
    pub oauth2_authentication_settings: Option<
        Vec<Oauth2AuthenticationSettingsContract>,
    >,

    /// OpenID Connect provider that protects the API.
    pub openid: Option<OpenIdAuthenticationSettingsContract>,

    /// OpenID Connect providers that protect the API.
    pub openid_authentication_settings: Option<
        Vec<OpenIdAuthenticationSettingsContract>,
    >,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AuthenticationSettingsContract {
    const NAME: &'static str = "AuthenticationSettingsContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            oauth2: members.take("oAuth2")?,
            oauth2_authentication_settings: members
                .take("oAuth2AuthenticationSettings")?,
            openid: members.take("openid")?,
            openid_authentication_settings: members
                .take("openidAuthenticationSettings")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("oAuth2", &self.oauth2);
        writer.put("oAuth2AuthenticationSettings", &self.oauth2_authentication_settings);
        writer.put("openid", &self.openid);
        writer.put("openidAuthenticationSettings", &self.openid_authentication_settings);
    }
}

runtime::model!(AuthenticationSettingsContract);

/// Content of the `Authorization` header that a gateway sends to a backend.
#[derive(Clone, Default)]
pub struct BackendAuthorizationHeaderCredentials {
    /// Rest of the `Authorization` header after the scheme.
    ///
    /// Secret: not shown by `Debug`. 1 to 300 characters.
    pub parameter: Option<String>,

    /// Scheme of the `Authorization` header, such as `Bearer`.
    ///
    /// 1 to 100 characters.
    pub scheme: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl BackendAuthorizationHeaderCredentials {
    /// Creates a value with the members that the service requires.
    pub fn new(parameter: impl Into<String>, scheme: impl Into<String>) -> Self {
        Self {
            parameter: Some(parameter.into()),
            scheme: Some(scheme.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for BackendAuthorizationHeaderCredentials {
    const NAME: &'static str = "BackendAuthorizationHeaderCredentials";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            parameter: members.take("parameter")?,
            scheme: members.take("scheme")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("parameter", &self.parameter);
        writer.put("scheme", &self.scheme);
    }
}

runtime::model!(BackendAuthorizationHeaderCredentials);

/// Backends among which a pool distributes calls.
#[derive(Clone, Default)]
pub struct BackendBaseParametersPool {
    /// Members of the pool.
    ///
    /// At least 1 item.
    pub services: Option<Vec<BackendPoolItem>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BackendBaseParametersPool {
    const NAME: &'static str = "BackendBaseParametersPool";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            services: members.take("services")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("services", &self.services);
    }
}

runtime::model!(BackendBaseParametersPool);

/// Rules that keep calls away from a failing backend.
#[derive(Clone, Default)]
pub struct BackendCircuitBreaker {
    /// Rules for opening the circuit.
    ///
    /// At most 15 items.
    pub rules: Option<Vec<CircuitBreakerRule>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BackendCircuitBreaker {
    const NAME: &'static str = "BackendCircuitBreaker";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            rules: members.take("rules")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("rules", &self.rules);
    }
}

runtime::model!(BackendCircuitBreaker);

/// Page of backends.
#[derive(Clone, Default)]
pub struct BackendCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<BackendContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BackendCollection {
    const NAME: &'static str = "BackendCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(BackendCollection);

runtime::page!(BackendCollection { value : BackendContract });

/// Backend to which gateways forward calls.
#[derive(Clone, Default)]
pub struct BackendContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<BackendContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BackendContract {
    const NAME: &'static str = "BackendContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(BackendContract);

/// Address, protocol, credentials and checks of a backend.
#[derive(Clone, Default)]
pub struct BackendContractProperties {
    /// When calls to the failing backend stop for a while.
    pub circuit_breaker: Option<BackendCircuitBreaker>,

    /// What a gateway adds to calls to authenticate.
    pub credentials: Option<BackendCredentialsContract>,

    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// 1 to 2000 characters.
    pub description: Option<String>,

    /// Backends among which calls are distributed; only for a pool.
    pub pool: Option<BackendBaseParametersPool>,

    /// Settings for Service Fabric clusters.
    pub properties: Option<BackendProperties>,

    /// Protocol to use.
    pub protocol: Option<BackendProtocol>,

    /// Web proxy on the way to the backend.
    pub proxy: Option<BackendProxyContract>,

    /// Management address of the Azure resource behind the backend, such as a logic app or function app.
    ///
    /// 1 to 2000 characters.
    pub resource_id: Option<String>,

    /// Title of the backend.
    ///
    /// 1 to 300 characters.
    pub title: Option<String>,

    /// Checks of the TLS certificate.
    pub tls: Option<BackendTlsProperties>,

    /// Whether the backend is a single one or a pool.
    pub type_prop: Option<BackendType>,

    /// Address to which calls are forwarded.
    ///
    /// 1 to 2000 characters.
    pub url: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl BackendContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(protocol: BackendProtocol, url: impl Into<String>) -> Self {
        Self {
            protocol: Some(protocol),
            url: Some(url.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for BackendContractProperties {
    const NAME: &'static str = "BackendContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            circuit_breaker: members.take("circuitBreaker")?,
            credentials: members.take("credentials")?,
            description: members.take("description")?,
            pool: members.take("pool")?,
            properties: members.take("properties")?,
            protocol: members.take("protocol")?,
            proxy: members.take("proxy")?,
            resource_id: members.take("resourceId")?,
            title: members.take("title")?,
            tls: members.take("tls")?,
            type_prop: members.take("type")?,
            url: members.take("url")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("circuitBreaker", &self.circuit_breaker);
        writer.put("credentials", &self.credentials);
        writer.put("description", &self.description);
        writer.put("pool", &self.pool);
        writer.put("properties", &self.properties);
        writer.put("protocol", &self.protocol);
        writer.put("proxy", &self.proxy);
        writer.put("resourceId", &self.resource_id);
        writer.put("title", &self.title);
        writer.put("tls", &self.tls);
        writer.put("type", &self.type_prop);
        writer.put("url", &self.url);
    }
}

runtime::model!(BackendContractProperties);

/// What a gateway adds to calls so that a backend accepts them.
#[derive(Clone, Default)]
pub struct BackendCredentialsContract {
    /// Content of the `Authorization` header.
    pub authorization: Option<BackendAuthorizationHeaderCredentials>,

    /// Thumbprints of the client certificates to use; the IDs win over them.
    ///
    /// At most 32 items.
    pub certificate: Option<Vec<String>>,

    /// Resource IDs of the client certificates to use.
    ///
    /// At most 32 items.
    pub certificate_ids: Option<Vec<String>>,

    /// Headers to send, with their values.
    ///
    /// Secret: not shown by `Debug`.
    pub header: Option<BTreeMap<String, Vec<String>>>,

    /// Query parameters to send, with their values.
    ///
    /// Secret: not shown by `Debug`.
    pub query: Option<BTreeMap<String, Vec<String>>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BackendCredentialsContract {
    const NAME: &'static str = "BackendCredentialsContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            authorization: members.take("authorization")?,
            certificate: members.take("certificate")?,
            certificate_ids: members.take("certificateIds")?,
            header: members.take("header")?,
            query: members.take("query")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("authorization", &self.authorization);
        writer.put("certificate", &self.certificate);
        writer.put("certificateIds", &self.certificate_ids);
        writer.secret().put("header", &self.header);
        writer.secret().put("query", &self.query);
    }
}

runtime::model!(BackendCredentialsContract);

/// Member of a pool of backends.
#[derive(Clone, Default)]
pub struct BackendPoolItem {
    /// Resource ID of the backend.
    ///
    /// The id of an Azure resource.
    pub id: Option<String>,

    /// Rank of the backend, from 0 to 100; lower numbers are used first.
    ///
    /// 0 to 100.
    pub priority: Option<i32>,

    /// Share of the calls that the backend receives among those of the same rank, from 0 to 100.
    ///
    /// 0 to 100.
    pub weight: Option<i32>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl BackendPoolItem {
    /// Creates a value with the members that the service requires.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for BackendPoolItem {
    const NAME: &'static str = "BackendPoolItem";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            priority: members.take("priority")?,
            weight: members.take("weight")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("id", &self.id);
        writer.put("priority", &self.priority);
        writer.put("weight", &self.weight);
    }
}

runtime::model!(BackendPoolItem);

/// Settings of a backend that only some kinds have.
#[derive(Clone, Default)]
pub struct BackendProperties {
    /// Service Fabric cluster that hosts the backend.
    pub service_fabric_cluster: Option<BackendServiceFabricClusterProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BackendProperties {
    const NAME: &'static str = "BackendProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            service_fabric_cluster: members.take("serviceFabricCluster")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("serviceFabricCluster", &self.service_fabric_cluster);
    }
}

runtime::model!(BackendProperties);

/// What a backend speaks.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum BackendProtocol {
    /// `http`
    ///
    /// Plain HTTP.
    Http,

    /// `soap`
    ///
    /// SOAP over HTTP.
    Soap,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for BackendProtocol {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("http", Self::Http),
        ("soap", Self::Soap),
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

runtime::text_enum!(BackendProtocol);

/// Web proxy on the way to a backend.
#[derive(Clone, Default)]
pub struct BackendProxyContract {
    /// Secret with which to sign in to the proxy.
    ///
    /// Secret: not shown by `Debug`.
    pub password: Option<String>,

    /// Address of the proxy.
    ///
    /// 1 to 2000 characters.
    pub url: Option<String>,

    /// User name for signing in.
    pub username: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl BackendProxyContract {
    /// Creates a value with the members that the service requires.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: Some(url.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for BackendProxyContract {
    const NAME: &'static str = "BackendProxyContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            password: members.take("password")?,
            url: members.take("url")?,
            username: members.take("username")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("password", &self.password);
        writer.put("url", &self.url);
        writer.put("username", &self.username);
    }
}

runtime::model!(BackendProxyContract);

/// How gateways find services in a Service Fabric cluster.
#[derive(Clone, Default)]
pub struct BackendServiceFabricClusterProperties {
    /// ID of the client certificate for the management endpoints of the cluster.
    pub client_certificate_id: Option<String>,

    /// Thumbprint of the client certificate for the management endpoints; the ID wins over it.
    pub client_certificatethumbprint: Option<String>,

    /// Addresses of the cluster management.
    pub management_endpoints: Option<Vec<String>>,

    /// How often resolving a partition is tried again.
    pub max_partition_resolution_retries: Option<i32>,

    /// Thumbprints by which the cluster is recognized.
    pub server_certificate_thumbprints: Option<Vec<String>>,

    /// Certificate names by which the cluster is recognized.
    pub server_x509_names: Option<Vec<X509CertificateName>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl BackendServiceFabricClusterProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(management_endpoints: Vec<String>) -> Self {
        Self {
            management_endpoints: Some(management_endpoints),
            ..Self::default()
        }
    }
}

impl runtime::Model for BackendServiceFabricClusterProperties {
    const NAME: &'static str = "BackendServiceFabricClusterProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            client_certificate_id: members.take("clientCertificateId")?,
            client_certificatethumbprint: members.take("clientCertificatethumbprint")?,
            management_endpoints: members.take("managementEndpoints")?,
            max_partition_resolution_retries: members
                .take("maxPartitionResolutionRetries")?,
            server_certificate_thumbprints: members
                .take("serverCertificateThumbprints")?,
            server_x509_names: members.take("serverX509Names")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("clientCertificateId", &self.client_certificate_id);
        writer.put("clientCertificatethumbprint", &self.client_certificatethumbprint);
        writer.put("managementEndpoints", &self.management_endpoints);
        writer
            .put(
                "maxPartitionResolutionRetries",
                &self.max_partition_resolution_retries,
            );
        writer.put("serverCertificateThumbprints", &self.server_certificate_thumbprints);
        writer.put("serverX509Names", &self.server_x509_names);
    }
}

runtime::model!(BackendServiceFabricClusterProperties);

/// Which checks gateways make on the TLS certificate of a backend.
#[derive(Clone, Default)]
pub struct BackendTlsProperties {
    /// True if the chain of certificates must be valid.
    ///
    /// The service's default is `true`.
    pub validate_certificate_chain: Option<bool>,

    /// True if the host name must match the certificate.
    ///
    /// The service's default is `true`.
    pub validate_certificate_name: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BackendTlsProperties {
    const NAME: &'static str = "BackendTlsProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            validate_certificate_chain: members.take("validateCertificateChain")?,
            validate_certificate_name: members.take("validateCertificateName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("validateCertificateChain", &self.validate_certificate_chain);
        writer.put("validateCertificateName", &self.validate_certificate_name);
    }
}

runtime::model!(BackendTlsProperties);

/// Kind of backend.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum BackendType {
    /// `Pool`
    ///
    /// Several backends that share the calls.
    Pool,

    /// `Single`
    ///
    /// One address.
    Single,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for BackendType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Pool", Self::Pool),
        ("Single", Self::Single),
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

runtime::text_enum!(BackendType);

/// Fields of a backend that are to change.
#[derive(Clone, Default)]
pub struct BackendUpdateParameterProperties {
    /// When calls to the failing backend stop for a while.
    pub circuit_breaker: Option<BackendCircuitBreaker>,

    /// What a gateway adds to calls to authenticate.
    pub credentials: Option<BackendCredentialsContract>,

    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// 1 to 2000 characters.
    pub description: Option<String>,

    /// Backends among which calls are distributed; only for a pool.
    pub pool: Option<BackendBaseParametersPool>,

    /// Settings for Service Fabric clusters.
    pub properties: Option<BackendProperties>,

    /// Protocol to use.
    pub protocol: Option<BackendProtocol>,

    /// Web proxy on the way to the backend.
    pub proxy: Option<BackendProxyContract>,

    /// Management address of the Azure resource behind the backend, such as a logic app or function app.
    ///
    /// 1 to 2000 characters.
    pub resource_id: Option<String>,

    /// Title of the backend.
    ///
    /// 1 to 300 characters.
    pub title: Option<String>,

    /// Checks of the TLS certificate.
    pub tls: Option<BackendTlsProperties>,

    /// Whether the backend is a single one or a pool.
    pub type_prop: Option<BackendType>,

    /// Address to which calls are forwarded.
    ///
    /// 1 to 2000 characters.
    pub url: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BackendUpdateParameterProperties {
    const NAME: &'static str = "BackendUpdateParameterProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            circuit_breaker: members.take("circuitBreaker")?,
            credentials: members.take("credentials")?,
            description: members.take("description")?,
            pool: members.take("pool")?,
            properties: members.take("properties")?,
            protocol: members.take("protocol")?,
            proxy: members.take("proxy")?,
            resource_id: members.take("resourceId")?,
            title: members.take("title")?,
            tls: members.take("tls")?,
            type_prop: members.take("type")?,
            url: members.take("url")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("circuitBreaker", &self.circuit_breaker);
        writer.put("credentials", &self.credentials);
        writer.put("description", &self.description);
        writer.put("pool", &self.pool);
        writer.put("properties", &self.properties);
        writer.put("protocol", &self.protocol);
        writer.put("proxy", &self.proxy);
        writer.put("resourceId", &self.resource_id);
        writer.put("title", &self.title);
        writer.put("tls", &self.tls);
        writer.put("type", &self.type_prop);
        writer.put("url", &self.url);
    }
}

runtime::model!(BackendUpdateParameterProperties);

/// Change to a backend.
#[derive(Clone, Default)]
pub struct BackendUpdateParameters {
    /// Settings and state that are specific to the resource.
    pub properties: Option<BackendUpdateParameterProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BackendUpdateParameters {
    const NAME: &'static str = "BackendUpdateParameters";

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

runtime::model!(BackendUpdateParameters);

/// Where a caller puts the OpenID Connect token.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum BearerTokenSendingMethodsContract {
    /// `authorizationHeader`
    ///
    /// In the `Authorization` header.
    AuthorizationHeader,

    /// `query`
    ///
    /// In the query of the address.
    Query,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for BearerTokenSendingMethodsContract {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("authorizationHeader", Self::AuthorizationHeader),
        ("query", Self::Query),
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

runtime::text_enum!(BearerTokenSendingMethodsContract);

/// How much of a message body is logged.
#[derive(Clone, Default)]
pub struct BodyDiagnosticSettings {
    /// Number of bytes of the body to log, at most 8192.
    ///
    /// At most 8192.
    pub bytes: Option<i32>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BodyDiagnosticSettings {
    const NAME: &'static str = "BodyDiagnosticSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            bytes: members.take("bytes")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("bytes", &self.bytes);
    }
}

runtime::model!(BodyDiagnosticSettings);

/// Page of client certificates.
#[derive(Clone, Default)]
pub struct CertificateCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<CertificateContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CertificateCollection {
    const NAME: &'static str = "CertificateCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(CertificateCollection);

runtime::page!(CertificateCollection { value : CertificateContract });

/// Client certificate for connections to backends.
#[derive(Clone, Default)]
pub struct CertificateContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<CertificateContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CertificateContract {
    const NAME: &'static str = "CertificateContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(CertificateContract);

/// Public data of a client certificate.
#[derive(Clone, Default)]
pub struct CertificateContractProperties {
    /// Time (UTC) at which the certificate expires.
    pub expiration_date: Option<OffsetDateTime>,

    /// Key Vault secret that holds the value.
    pub key_vault: Option<KeyVaultContractProperties>,

    /// Name for which the certificate was issued.
    pub subject: Option<String>,

    /// Thumbprint by which the certificate is recognized.
    pub thumbprint: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CertificateContractProperties {
    const NAME: &'static str = "CertificateContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            expiration_date: members.take("expirationDate")?,
            key_vault: members.take("keyVault")?,
            subject: members.take("subject")?,
            thumbprint: members.take("thumbprint")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("expirationDate", &self.expiration_date);
        writer.put("keyVault", &self.key_vault);
        writer.put("subject", &self.subject);
        writer.put("thumbprint", &self.thumbprint);
    }
}

runtime::model!(CertificateContractProperties);

/// Client certificate to store.
#[derive(Clone, Default)]
pub struct CertificateCreateOrUpdateParameters {
    /// Settings and state that are specific to the resource.
    pub properties: Option<CertificateCreateOrUpdateProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CertificateCreateOrUpdateParameters {
    const NAME: &'static str = "CertificateCreateOrUpdateParameters";

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

runtime::model!(CertificateCreateOrUpdateParameters);

/// Content or Key Vault place of a client certificate.
#[derive(Clone, Default)]
pub struct CertificateCreateOrUpdateProperties {
    /// PFX file in Base64.
    ///
    /// Secret: not shown by `Debug`.
    pub data: Option<String>,

    /// Key Vault secret that holds the value.
    pub key_vault: Option<KeyVaultContractCreateProperties>,

    /// Secret that opens the PFX file.
    ///
    /// Secret: not shown by `Debug`.
    pub password: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CertificateCreateOrUpdateProperties {
    const NAME: &'static str = "CertificateCreateOrUpdateProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            data: members.take("data")?,
            key_vault: members.take("keyVault")?,
            password: members.take("password")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("data", &self.data);
        writer.put("keyVault", &self.key_vault);
        writer.secret().put("password", &self.password);
    }
}

runtime::model!(CertificateCreateOrUpdateProperties);

/// What counts as a failing backend.
#[derive(Clone, Default)]
pub struct CircuitBreakerFailureCondition {
    /// Number of failed calls that opens the circuit.
    pub count: Option<i64>,

    /// Errors without a status code, such as timeouts, that count as failures.
    ///
    /// At most 10 items.
    pub error_reasons: Option<Vec<String>>,

    /// Period in which failures are counted, as an ISO 8601 duration.
    ///
    /// An ISO 8601 duration as text.
    pub interval: Option<String>,

    /// Share of failed calls, in percent, that opens the circuit.
    pub percentage: Option<i64>,

    /// Status codes that count as failures.
    ///
    /// At most 10 items.
    pub status_code_ranges: Option<Vec<FailureStatusCodeRange>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CircuitBreakerFailureCondition {
    const NAME: &'static str = "CircuitBreakerFailureCondition";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            error_reasons: members.take("errorReasons")?,
            interval: members.take("interval")?,
            percentage: members.take("percentage")?,
            status_code_ranges: members.take("statusCodeRanges")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("errorReasons", &self.error_reasons);
        writer.put("interval", &self.interval);
        writer.put("percentage", &self.percentage);
        writer.put("statusCodeRanges", &self.status_code_ranges);
    }
}

runtime::model!(CircuitBreakerFailureCondition);

/// Rule that stops calls to a failing backend for a while.
#[derive(Clone, Default)]
pub struct CircuitBreakerRule {
    /// True if a `Retry-After` header of the backend sets how long calls are held back.
    pub accept_retry_after: Option<bool>,

    /// When the backend counts as failing.
    pub failure_condition: Option<CircuitBreakerFailureCondition>,

    /// Name of the rule.
    pub name: Option<String>,

    /// How long calls are held back, as an ISO 8601 duration.
    ///
    /// An ISO 8601 duration as text.
    pub trip_duration: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CircuitBreakerRule {
    const NAME: &'static str = "CircuitBreakerRule";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            accept_retry_after: members.take("acceptRetryAfter")?,
            failure_condition: members.take("failureCondition")?,
            name: members.take("name")?,
            trip_duration: members.take("tripDuration")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("acceptRetryAfter", &self.accept_retry_after);
        writer.put("failureCondition", &self.failure_condition);
        writer.put("name", &self.name);
        writer.put("tripDuration", &self.trip_duration);
    }
}

runtime::model!(CircuitBreakerRule);

/// Client secret of an application.
#[derive(Clone, Default)]
pub struct ClientSecretContract {
    /// Secret of the client; never returned by reads.
    ///
    /// Secret: not shown by `Debug`.
    pub client_secret: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ClientSecretContract {
    const NAME: &'static str = "ClientSecretContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            client_secret: members.take("clientSecret")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("clientSecret", &self.client_secret);
    }
}

runtime::model!(ClientSecretContract);

/// Outcome of a connectivity check.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ConnectionStatus {
    /// `Connected`
    Connected,

    /// `Degraded`
    Degraded,

    /// `Disconnected`
    Disconnected,

    /// `Unknown`
    Unknown,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ConnectionStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Connected", Self::Connected),
        ("Degraded", Self::Degraded),
        ("Disconnected", Self::Disconnected),
        ("Unknown", Self::Unknown),
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

runtime::text_enum!(ConnectionStatus);

/// Protocol with which a connection is tested.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ConnectivityCheckProtocol {
    /// `HTTP`
    Http,

    /// `HTTPS`
    Https,

    /// `TCP`
    Tcp,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ConnectivityCheckProtocol {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("HTTP", Self::Http),
        ("HTTPS", Self::Https),
        ("TCP", Self::Tcp),
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

runtime::text_enum!(ConnectivityCheckProtocol);

/// Connection to test.
#[derive(Clone, Default)]
pub struct ConnectivityCheckRequest {
    /// Host to reach.
    pub destination: Option<ConnectivityCheckRequestDestination>,

    /// IP version to use.
    pub preferred_ip_version: Option<PreferredIpVersion>,

    /// Protocol to use.
    pub protocol: Option<ConnectivityCheckProtocol>,

    /// Settings for the protocol.
    pub protocol_configuration: Option<ConnectivityCheckRequestProtocolConfiguration>,

    /// Where the test starts.
    pub source: Option<ConnectivityCheckRequestSource>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ConnectivityCheckRequest {
    /// Creates a value with the members that the service requires.
    pub fn new(
        destination: ConnectivityCheckRequestDestination,
        source: ConnectivityCheckRequestSource,
    ) -> Self {
        Self {
            destination: Some(destination),
            source: Some(source),
            ..Self::default()
        }
    }
}

impl runtime::Model for ConnectivityCheckRequest {
    const NAME: &'static str = "ConnectivityCheckRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            destination: members.take("destination")?,
            preferred_ip_version: members.take("preferredIPVersion")?,
            protocol: members.take("protocol")?,
            protocol_configuration: members.take("protocolConfiguration")?,
            source: members.take("source")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("destination", &self.destination);
        writer.put("preferredIPVersion", &self.preferred_ip_version);
        writer.put("protocol", &self.protocol);
        writer.put("protocolConfiguration", &self.protocol_configuration);
        writer.put("source", &self.source);
    }
}

runtime::model!(ConnectivityCheckRequest);

/// Host to which the connection is tested.
#[derive(Clone, Default)]
pub struct ConnectivityCheckRequestDestination {
    /// Host name or IP address to reach.
    pub address: Option<String>,

    /// Port of the host.
    pub port: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ConnectivityCheckRequestDestination {
    /// Creates a value with the members that the service requires.
    pub fn new(address: impl Into<String>, port: i64) -> Self {
        Self {
            address: Some(address.into()),
            port: Some(port),
            ..Self::default()
        }
    }
}

impl runtime::Model for ConnectivityCheckRequestDestination {
    const NAME: &'static str = "ConnectivityCheckRequestDestination";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            address: members.take("address")?,
            port: members.take("port")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("address", &self.address);
        writer.put("port", &self.port);
    }
}

runtime::model!(ConnectivityCheckRequestDestination);

/// Settings of the test for the chosen protocol.
#[derive(Clone, Default)]
pub struct ConnectivityCheckRequestProtocolConfiguration {
    /// Request for tests over HTTP or HTTPS.
    pub http_configuration: Option<
        ConnectivityCheckRequestProtocolConfigurationHttpConfiguration,
    >,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ConnectivityCheckRequestProtocolConfiguration {
    const NAME: &'static str = "ConnectivityCheckRequestProtocolConfiguration";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            http_configuration: members.take("HTTPConfiguration")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("HTTPConfiguration", &self.http_configuration);
    }
}

runtime::model!(ConnectivityCheckRequestProtocolConfiguration);

/// Request with which an HTTP connection is tested.
#[derive(Clone, Default)]
pub struct ConnectivityCheckRequestProtocolConfigurationHttpConfiguration {
    /// Headers of the test request.
    pub headers: Option<Vec<HttpHeader>>,

    /// Method of the test request.
    pub method: Option<MethodModel>,

    /// Status codes that count as success.
    pub valid_status_codes: Option<Vec<i64>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ConnectivityCheckRequestProtocolConfigurationHttpConfiguration {
    const NAME: &'static str = "ConnectivityCheckRequestProtocolConfigurationHttpConfiguration";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            headers: members.take("headers")?,
            method: members.take("method")?,
            valid_status_codes: members.take("validStatusCodes")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("headers", &self.headers);
        writer.put("method", &self.method);
        writer.put("validStatusCodes", &self.valid_status_codes);
    }
}

runtime::model!(ConnectivityCheckRequestProtocolConfigurationHttpConfiguration);

/// Where in a service the test starts.
#[derive(Clone, Default)]
pub struct ConnectivityCheckRequestSource {
    /// Instance from which to test, such as `ScaleSet_0`; without it any.
    pub instance: Option<i64>,

    /// Region of the service from which to test.
    pub region: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ConnectivityCheckRequestSource {
    /// Creates a value with the members that the service requires.
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            region: Some(region.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for ConnectivityCheckRequestSource {
    const NAME: &'static str = "ConnectivityCheckRequestSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            instance: members.take("instance")?,
            region: members.take("region")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("instance", &self.instance);
        writer.put("region", &self.region);
    }
}

runtime::model!(ConnectivityCheckRequestSource);

/// Result of a connectivity check.
#[derive(Clone, Default)]
pub struct ConnectivityCheckResponse {
    /// Average round trip, in milliseconds.
    ///
    /// Read-only: set by the service, left out of requests.
    pub avg_latency_in_ms: Option<i64>,

    /// Whether the host can be reached.
    ///
    /// Read-only: set by the service, left out of requests.
    pub connection_status: Option<ConnectionStatus>,

    /// Stations on the way, with their problems.
    ///
    /// Read-only: set by the service, left out of requests.
    pub hops: Option<Vec<ConnectivityHop>>,

    /// Longest round trip, in milliseconds.
    ///
    /// Read-only: set by the service, left out of requests.
    pub max_latency_in_ms: Option<i64>,

    /// Shortest round trip, in milliseconds.
    ///
    /// Read-only: set by the service, left out of requests.
    pub min_latency_in_ms: Option<i64>,

    /// Number of probes without success.
    ///
    /// Read-only: set by the service, left out of requests.
    pub probes_failed: Option<i64>,

    /// Number of probes.
    ///
    /// Read-only: set by the service, left out of requests.
    pub probes_sent: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ConnectivityCheckResponse {
    const NAME: &'static str = "ConnectivityCheckResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            avg_latency_in_ms: members.take("avgLatencyInMs")?,
            connection_status: members.take("connectionStatus")?,
            hops: members.take("hops")?,
            max_latency_in_ms: members.take("maxLatencyInMs")?,
            min_latency_in_ms: members.take("minLatencyInMs")?,
            probes_failed: members.take("probesFailed")?,
            probes_sent: members.take("probesSent")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("avgLatencyInMs", &self.avg_latency_in_ms);
        writer.read_only().put("connectionStatus", &self.connection_status);
        writer.read_only().put("hops", &self.hops);
        writer.read_only().put("maxLatencyInMs", &self.max_latency_in_ms);
        writer.read_only().put("minLatencyInMs", &self.min_latency_in_ms);
        writer.read_only().put("probesFailed", &self.probes_failed);
        writer.read_only().put("probesSent", &self.probes_sent);
    }
}

runtime::model!(ConnectivityCheckResponse);

/// Station on the way to the tested host.
#[derive(Clone, Default)]
pub struct ConnectivityHop {
    /// Where the station is on the network, as an IP address.
    ///
    /// Read-only: set by the service, left out of requests.
    pub address: Option<String>,

    /// Identifier of the station within the result.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Problems at this station.
    ///
    /// Read-only: set by the service, left out of requests.
    pub issues: Option<Vec<ConnectivityIssue>>,

    /// Identifiers of the stations that follow.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_hop_ids: Option<Vec<String>>,

    /// Resource ID of the station, if it is an Azure resource.
    ///
    /// Read-only: set by the service, left out of requests.
    pub resource_id: Option<String>,

    /// Kind of station, such as the source or an internet host.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ConnectivityHop {
    const NAME: &'static str = "ConnectivityHop";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            address: members.take("address")?,
            id: members.take("id")?,
            issues: members.take("issues")?,
            next_hop_ids: members.take("nextHopIds")?,
            resource_id: members.take("resourceId")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("address", &self.address);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("issues", &self.issues);
        writer.read_only().put("nextHopIds", &self.next_hop_ids);
        writer.read_only().put("resourceId", &self.resource_id);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(ConnectivityHop);

/// Problem that a connectivity check has found.
#[derive(Clone, Default)]
pub struct ConnectivityIssue {
    /// Details of the problem, as names and values.
    ///
    /// Read-only: set by the service, left out of requests.
    pub context: Option<Vec<BTreeMap<String, String>>>,

    /// Where it comes from.
    ///
    /// Read-only: set by the service, left out of requests.
    pub origin: Option<Origin>,

    /// How bad the problem is.
    ///
    /// Read-only: set by the service, left out of requests.
    pub severity: Option<Severity>,

    /// Kind of problem.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<IssueType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ConnectivityIssue {
    const NAME: &'static str = "ConnectivityIssue";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            context: members.take("context")?,
            origin: members.take("origin")?,
            severity: members.take("severity")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("context", &self.context);
        writer.read_only().put("origin", &self.origin);
        writer.read_only().put("severity", &self.severity);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(ConnectivityIssue);

/// Format of an API definition to import; kinds with `link` take an address instead of the text.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ContentFormat {
    /// `graphql-link`
    GraphqlLink,

    /// `grpc`
    Grpc,

    /// `grpc-link`
    GrpcLink,

    /// `odata`
    Odata,

    /// `odata-link`
    OdataLink,

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
        ("grpc", Self::Grpc),
        ("grpc-link", Self::GrpcLink),
        ("odata", Self::Odata),
        ("odata-link", Self::OdataLink),
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

/// Kind of identity that created or changed a resource.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum CreatedByType {
    /// `Application`
    Application,

    /// `Key`
    Key,

    /// `ManagedIdentity`
    ManagedIdentity,

    /// `User`
    User,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for CreatedByType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Application", Self::Application),
        ("Key", Self::Key),
        ("ManagedIdentity", Self::ManagedIdentity),
        ("User", Self::User),
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

runtime::text_enum!(CreatedByType);

/// Which parts of a message are hidden in logs.
#[derive(Clone, Default)]
pub struct DataMasking {
    /// Headers to hide.
    pub headers: Option<Vec<DataMaskingEntity>>,

    /// Query parameters to hide.
    pub query_params: Option<Vec<DataMaskingEntity>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DataMasking {
    const NAME: &'static str = "DataMasking";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            headers: members.take("headers")?,
            query_params: members.take("queryParams")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("headers", &self.headers);
        writer.put("queryParams", &self.query_params);
    }
}

runtime::model!(DataMasking);

/// Header or query parameter that is hidden in logs.
#[derive(Clone, Default)]
pub struct DataMaskingEntity {
    /// How it is hidden.
    pub mode: Option<DataMaskingMode>,

    /// Which header or query parameter is meant.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DataMaskingEntity {
    const NAME: &'static str = "DataMaskingEntity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            mode: members.take("mode")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("mode", &self.mode);
        writer.put("value", &self.value);
    }
}

runtime::model!(DataMaskingEntity);

/// How a value is hidden in logs.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum DataMaskingMode {
    /// `Hide`
    ///
    /// The entry is left out.
    Hide,

    /// `Mask`
    ///
    /// The value is replaced with a placeholder.
    Mask,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for DataMaskingMode {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Hide", Self::Hide),
        ("Mask", Self::Mask),
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

runtime::text_enum!(DataMaskingMode);

/// Page of logging settings.
#[derive(Clone, Default)]
pub struct DiagnosticCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<DiagnosticContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DiagnosticCollection {
    const NAME: &'static str = "DiagnosticCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(DiagnosticCollection);

runtime::page!(DiagnosticCollection { value : DiagnosticContract });

/// Logging settings of a service, workspace or API for one kind of logger.
#[derive(Clone, Default)]
pub struct DiagnosticContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<DiagnosticContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DiagnosticContract {
    const NAME: &'static str = "DiagnosticContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(DiagnosticContract);

/// Logger, sampling and contents of logging.
#[derive(Clone, Default)]
pub struct DiagnosticContractProperties {
    /// Calls that are logged whatever the sampling says.
    pub always_log: Option<AlwaysLog>,

    /// What is logged of the messages between gateway and backend.
    pub backend: Option<PipelineDiagnosticSettings>,

    /// What is logged of the messages between caller and gateway.
    pub frontend: Option<PipelineDiagnosticSettings>,

    /// How Application Insights ties together the parts of a call.
    pub http_correlation_protocol: Option<HttpCorrelationProtocol>,

    /// True if the IP addresses of callers are logged; false by default.
    pub log_client_ip: Option<bool>,

    /// Resource ID of the logger.
    pub logger_id: Option<String>,

    /// True if the `emit-metric` policy sends metrics; Application Insights only.
    pub metrics: Option<bool>,

    /// How Application Insights names operations.
    pub operation_name_format: Option<OperationNameFormat>,

    /// Share of the calls that are logged.
    pub sampling: Option<SamplingSettings>,

    /// Least important traces that are sent.
    pub verbosity: Option<Verbosity>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DiagnosticContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(logger_id: impl Into<String>) -> Self {
        Self {
            logger_id: Some(logger_id.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for DiagnosticContractProperties {
    const NAME: &'static str = "DiagnosticContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            always_log: members.take("alwaysLog")?,
            backend: members.take("backend")?,
            frontend: members.take("frontend")?,
            http_correlation_protocol: members.take("httpCorrelationProtocol")?,
            log_client_ip: members.take("logClientIp")?,
            logger_id: members.take("loggerId")?,
            metrics: members.take("metrics")?,
            operation_name_format: members.take("operationNameFormat")?,
            sampling: members.take("sampling")?,
            verbosity: members.take("verbosity")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("alwaysLog", &self.always_log);
        writer.put("backend", &self.backend);
        writer.put("frontend", &self.frontend);
        writer.put("httpCorrelationProtocol", &self.http_correlation_protocol);
        writer.put("logClientIp", &self.log_client_ip);
        writer.put("loggerId", &self.logger_id);
        writer.put("metrics", &self.metrics);
        writer.put("operationNameFormat", &self.operation_name_format);
        writer.put("sampling", &self.sampling);
        writer.put("verbosity", &self.verbosity);
    }
}

runtime::model!(DiagnosticContractProperties);

/// Logging settings that are to change.
#[derive(Clone, Default)]
pub struct DiagnosticContractUpdateProperties {
    /// Calls that are logged whatever the sampling says.
    pub always_log: Option<AlwaysLog>,

    /// What is logged of the messages between gateway and backend.
    pub backend: Option<PipelineDiagnosticSettings>,

    /// What is logged of the messages between caller and gateway.
    pub frontend: Option<PipelineDiagnosticSettings>,

    /// How Application Insights ties together the parts of a call.
    pub http_correlation_protocol: Option<HttpCorrelationProtocol>,

    /// True if the IP addresses of callers are logged; false by default.
    pub log_client_ip: Option<bool>,

    /// Resource ID of the logger.
    pub logger_id: Option<String>,

    /// True if the `emit-metric` policy sends metrics; Application Insights only.
    pub metrics: Option<bool>,

    /// How Application Insights names operations.
    pub operation_name_format: Option<OperationNameFormat>,

    /// Share of the calls that are logged.
    pub sampling: Option<SamplingSettings>,

    /// Least important traces that are sent.
    pub verbosity: Option<Verbosity>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DiagnosticContractUpdateProperties {
    const NAME: &'static str = "DiagnosticContractUpdateProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            always_log: members.take("alwaysLog")?,
            backend: members.take("backend")?,
            frontend: members.take("frontend")?,
            http_correlation_protocol: members.take("httpCorrelationProtocol")?,
            log_client_ip: members.take("logClientIp")?,
            logger_id: members.take("loggerId")?,
            metrics: members.take("metrics")?,
            operation_name_format: members.take("operationNameFormat")?,
            sampling: members.take("sampling")?,
            verbosity: members.take("verbosity")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("alwaysLog", &self.always_log);
        writer.put("backend", &self.backend);
        writer.put("frontend", &self.frontend);
        writer.put("httpCorrelationProtocol", &self.http_correlation_protocol);
        writer.put("logClientIp", &self.log_client_ip);
        writer.put("loggerId", &self.logger_id);
        writer.put("metrics", &self.metrics);
        writer.put("operationNameFormat", &self.operation_name_format);
        writer.put("sampling", &self.sampling);
        writer.put("verbosity", &self.verbosity);
    }
}

runtime::model!(DiagnosticContractUpdateProperties);

/// Change to logging settings.
#[derive(Clone, Default)]
pub struct DiagnosticUpdateContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<DiagnosticContractUpdateProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DiagnosticUpdateContract {
    const NAME: &'static str = "DiagnosticUpdateContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(DiagnosticUpdateContract);

/// Error that is about one field of a request.
#[derive(Clone, Default)]
pub struct ErrorFieldContract {
    /// Error code for programs.
    pub code: Option<String>,

    /// Explanation of the error for people.
    pub message: Option<String>,

    /// Part of the request that the error is about.
    pub target: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ErrorFieldContract {
    const NAME: &'static str = "ErrorFieldContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            code: members.take("code")?,
            message: members.take("message")?,
            target: members.take("target")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("code", &self.code);
        writer.put("message", &self.message);
        writer.put("target", &self.target);
    }
}

runtime::model!(ErrorFieldContract);

/// Error that ended a background request.
#[derive(Clone, Default)]
pub struct ErrorResponseBody {
    /// Error code for programs.
    pub code: Option<String>,

    /// Single errors that led to this one.
    pub details: Option<Vec<ErrorFieldContract>>,

    /// Explanation of the error for people.
    pub message: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ErrorResponseBody {
    const NAME: &'static str = "ErrorResponseBody";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            code: members.take("code")?,
            details: members.take("details")?,
            message: members.take("message")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("code", &self.code);
        writer.put("details", &self.details);
        writer.put("message", &self.message);
    }
}

runtime::model!(ErrorResponseBody);

/// Format in which an API is exported.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ExportFormat {
    /// `openapi-link`
    Openapi,

    /// `openapi+json-link`
    OpenapiJson,

    /// `swagger-link`
    Swagger,

    /// `wadl-link`
    Wadl,

    /// `wsdl-link`
    Wsdl,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ExportFormat {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("openapi-link", Self::Openapi),
        ("openapi+json-link", Self::OpenapiJson),
        ("swagger-link", Self::Swagger),
        ("wadl-link", Self::Wadl),
        ("wsdl-link", Self::Wsdl),
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

runtime::text_enum!(ExportFormat);

/// Format of an exported file.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ExportResultFormat {
    /// `openapi-link`
    OpenApi,

    /// `swagger-link-json`
    Swagger,

    /// `wadl-link-json`
    Wadl,

    /// `wsdl-link+xml`
    Wsdl,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ExportResultFormat {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("openapi-link", Self::OpenApi),
        ("swagger-link-json", Self::Swagger),
        ("wadl-link-json", Self::Wadl),
        ("wsdl-link+xml", Self::Wsdl),
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

runtime::text_enum!(ExportResultFormat);

/// Range of status codes that count as failures.
#[derive(Clone, Default)]
pub struct FailureStatusCodeRange {
    /// Last status code of the range.
    ///
    /// 200 to 599.
    pub max: Option<i32>,

    /// First status code of the range.
    ///
    /// 200 to 599.
    pub min: Option<i32>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FailureStatusCodeRange {
    const NAME: &'static str = "FailureStatusCodeRange";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            max: members.take("max")?,
            min: members.take("min")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("max", &self.max);
        writer.put("min", &self.min);
    }
}

runtime::model!(FailureStatusCodeRange);

/// Page of shared schemas.
#[derive(Clone, Default)]
pub struct GlobalSchemaCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<GlobalSchemaContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GlobalSchemaCollection {
    const NAME: &'static str = "GlobalSchemaCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.read_only().put("nextLink", &self.next_link);
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(GlobalSchemaCollection);

runtime::page!(GlobalSchemaCollection { value : GlobalSchemaContract });

/// Schema that validation policies can use in any API.
#[derive(Clone, Default)]
pub struct GlobalSchemaContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<GlobalSchemaContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GlobalSchemaContract {
    const NAME: &'static str = "GlobalSchemaContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(GlobalSchemaContract);

/// Kind and document of a shared schema.
#[derive(Clone, Default)]
pub struct GlobalSchemaContractProperties {
    /// Free text that says what this is; some kinds may contain HTML.
    pub description: Option<String>,

    /// JSON schema as an object.
    pub document: Option<Value>,

    /// State of the last change to the resource.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// Whether it is a JSON or an XML schema.
    pub schema_type: Option<SchemaType>,

    /// Text of an XML schema.
    pub value: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl GlobalSchemaContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(schema_type: SchemaType) -> Self {
        Self {
            schema_type: Some(schema_type),
            ..Self::default()
        }
    }
}

impl runtime::Model for GlobalSchemaContractProperties {
    const NAME: &'static str = "GlobalSchemaContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            document: members.take("document")?,
            provisioning_state: members.take("provisioningState")?,
            schema_type: members.take("schemaType")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("document", &self.document);
        writer.read_only().put("provisioningState", &self.provisioning_state);
        writer.put("schemaType", &self.schema_type);
        writer.put("value", &self.value);
    }
}

runtime::model!(GlobalSchemaContractProperties);

/// Page of groups.
#[derive(Clone, Default)]
pub struct GroupCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<GroupContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GroupCollection {
    const NAME: &'static str = "GroupCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(GroupCollection);

runtime::page!(GroupCollection { value : GroupContract });

/// Group of developers.
#[derive(Clone, Default)]
pub struct GroupContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<GroupContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GroupContract {
    const NAME: &'static str = "GroupContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(GroupContract);

/// Name and kind of a group.
#[derive(Clone, Default)]
pub struct GroupContractProperties {
    /// True for the groups of administrators, developers and guests.
    ///
    /// Read-only: set by the service, left out of requests.
    pub built_in: Option<bool>,

    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// At most 1000 characters.
    pub description: Option<String>,

    /// Name for people.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// Identifier of the group at the identity provider; only for external groups.
    pub external_id: Option<String>,

    /// Kind of group.
    pub type_prop: Option<GroupType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GroupContractProperties {
    const NAME: &'static str = "GroupContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            built_in: members.take("builtIn")?,
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            external_id: members.take("externalId")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("builtIn", &self.built_in);
        writer.put("description", &self.description);
        writer.put("displayName", &self.display_name);
        writer.put("externalId", &self.external_id);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(GroupContractProperties);

/// Definition of a group.
#[derive(Clone, Default)]
pub struct GroupCreateParameters {
    /// Settings and state that are specific to the resource.
    pub properties: Option<GroupCreateParametersProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GroupCreateParameters {
    const NAME: &'static str = "GroupCreateParameters";

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

runtime::model!(GroupCreateParameters);

/// Name and kind of a new group.
#[derive(Clone, Default)]
pub struct GroupCreateParametersProperties {
    /// Free text that says what this is; some kinds may contain HTML.
    pub description: Option<String>,

    /// Name for people.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// Identifier of the group at the identity provider; only for external groups.
    pub external_id: Option<String>,

    /// Kind of group; `system` cannot be chosen.
    pub type_prop: Option<GroupType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl GroupCreateParametersProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(display_name: impl Into<String>) -> Self {
        Self {
            display_name: Some(display_name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for GroupCreateParametersProperties {
    const NAME: &'static str = "GroupCreateParametersProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            external_id: members.take("externalId")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("displayName", &self.display_name);
        writer.put("externalId", &self.external_id);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(GroupCreateParametersProperties);

/// Kind of group.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum GroupType {
    /// `custom`
    ///
    /// Its members are managed in the service.
    Custom,

    /// `external`
    ///
    /// It mirrors a group of an identity provider.
    External,

    /// `system`
    ///
    /// It is built in.
    System,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for GroupType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("custom", Self::Custom),
        ("external", Self::External),
        ("system", Self::System),
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

runtime::text_enum!(GroupType);

/// Change to a group.
#[derive(Clone, Default)]
pub struct GroupUpdateParameters {
    /// Settings and state that are specific to the resource.
    pub properties: Option<GroupUpdateParametersProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GroupUpdateParameters {
    const NAME: &'static str = "GroupUpdateParameters";

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

runtime::model!(GroupUpdateParameters);

/// Fields of a group that are to change.
#[derive(Clone, Default)]
pub struct GroupUpdateParametersProperties {
    /// Free text that says what this is; some kinds may contain HTML.
    pub description: Option<String>,

    /// Name for people.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// Identifier of the group at the identity provider; only for external groups.
    pub external_id: Option<String>,

    /// Kind of group.
    pub type_prop: Option<GroupType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GroupUpdateParametersProperties {
    const NAME: &'static str = "GroupUpdateParametersProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            external_id: members.take("externalId")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("displayName", &self.display_name);
        writer.put("externalId", &self.external_id);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(GroupUpdateParametersProperties);

/// How Application Insights ties together the parts of a call.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum HttpCorrelationProtocol {
    /// `Legacy`
    ///
    /// Headers of the older Application Insights protocol.
    Legacy,

    /// `None`
    ///
    /// No correlation headers.
    None,

    /// `W3C`
    ///
    /// Headers of the W3C trace context.
    W3c,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for HttpCorrelationProtocol {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Legacy", Self::Legacy),
        ("None", Self::None),
        ("W3C", Self::W3c),
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

runtime::text_enum!(HttpCorrelationProtocol);

/// Header of a test request.
#[derive(Clone, Default)]
pub struct HttpHeader {
    /// Name of the header.
    pub name: Option<String>,

    /// Content of the header.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl HttpHeader {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for HttpHeader {
    const NAME: &'static str = "HttpHeader";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.put("value", &self.value);
    }
}

runtime::model!(HttpHeader);

/// What is logged of a message.
#[derive(Clone, Default)]
pub struct HttpMessageDiagnostic {
    /// How much of the body is logged.
    pub body: Option<BodyDiagnosticSettings>,

    /// Headers and query parameters that are hidden in logs.
    pub data_masking: Option<DataMasking>,

    /// Names of the headers to log.
    pub headers: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for HttpMessageDiagnostic {
    const NAME: &'static str = "HttpMessageDiagnostic";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            body: members.take("body")?,
            data_masking: members.take("dataMasking")?,
            headers: members.take("headers")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("body", &self.body);
        writer.put("dataMasking", &self.data_masking);
        writer.put("headers", &self.headers);
    }
}

runtime::model!(HttpMessageDiagnostic);

/// Page of reported problems.
#[derive(Clone, Default)]
pub struct IssueCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<IssueContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IssueCollection {
    const NAME: &'static str = "IssueCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.read_only().put("nextLink", &self.next_link);
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(IssueCollection);

runtime::page!(IssueCollection { value : IssueContract });

/// Problem with an API that a developer has reported.
#[derive(Clone, Default)]
pub struct IssueContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<IssueContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IssueContract {
    const NAME: &'static str = "IssueContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(IssueContract);

/// Subject, state and author of a reported problem.
#[derive(Clone, Default)]
pub struct IssueContractProperties {
    /// API that the problem is about.
    pub api_id: Option<String>,

    /// Time (UTC) of the entry.
    pub created_date: Option<OffsetDateTime>,

    /// Text of the report.
    pub description: Option<String>,

    /// How far the problem has been dealt with.
    pub state: Option<State>,

    /// Subject of the report.
    pub title: Option<String>,

    /// User who reported the problem.
    pub user_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl IssueContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        description: impl Into<String>,
        title: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            description: Some(description.into()),
            title: Some(title.into()),
            user_id: Some(user_id.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for IssueContractProperties {
    const NAME: &'static str = "IssueContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            api_id: members.take("apiId")?,
            created_date: members.take("createdDate")?,
            description: members.take("description")?,
            state: members.take("state")?,
            title: members.take("title")?,
            user_id: members.take("userId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("apiId", &self.api_id);
        writer.put("createdDate", &self.created_date);
        writer.put("description", &self.description);
        writer.put("state", &self.state);
        writer.put("title", &self.title);
        writer.put("userId", &self.user_id);
    }
}

runtime::model!(IssueContractProperties);

/// Kind of connectivity problem.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum IssueType {
    /// `AgentStopped`
    AgentStopped,

    /// `DnsResolution`
    DnsResolution,

    /// `GuestFirewall`
    GuestFirewall,

    /// `NetworkSecurityRule`
    NetworkSecurityRule,

    /// `Platform`
    Platform,

    /// `PortThrottled`
    PortThrottled,

    /// `SocketBind`
    SocketBind,

    /// `Unknown`
    Unknown,

    /// `UserDefinedRoute`
    UserDefinedRoute,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for IssueType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("AgentStopped", Self::AgentStopped),
        ("DnsResolution", Self::DnsResolution),
        ("GuestFirewall", Self::GuestFirewall),
        ("NetworkSecurityRule", Self::NetworkSecurityRule),
        ("Platform", Self::Platform),
        ("PortThrottled", Self::PortThrottled),
        ("SocketBind", Self::SocketBind),
        ("Unknown", Self::Unknown),
        ("UserDefinedRoute", Self::UserDefinedRoute),
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

runtime::text_enum!(IssueType);

/// One of two keys.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum KeyType {
    /// `primary`
    Primary,

    /// `secondary`
    Secondary,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for KeyType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("primary", Self::Primary),
        ("secondary", Self::Secondary),
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

runtime::text_enum!(KeyType);

/// Key Vault secret to use, and the identity that reads it.
#[derive(Clone, Default)]
pub struct KeyVaultContractCreateProperties {
    /// Client ID of the user-assigned identity that reads Key Vault; without it the system-assigned one does.
    pub identity_client_id: Option<String>,

    /// Address of the Key Vault secret; without a version in it, renewals are picked up.
    pub secret_identifier: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for KeyVaultContractCreateProperties {
    const NAME: &'static str = "KeyVaultContractCreateProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            identity_client_id: members.take("identityClientId")?,
            secret_identifier: members.take("secretIdentifier")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("identityClientId", &self.identity_client_id);
        writer.put("secretIdentifier", &self.secret_identifier);
    }
}

runtime::model!(KeyVaultContractCreateProperties);

/// Key Vault secret in use, and how its last refresh went.
#[derive(Clone, Default)]
pub struct KeyVaultContractProperties {
    /// Client ID of the user-assigned identity that reads Key Vault; without it the system-assigned one does.
    pub identity_client_id: Option<String>,

    /// Outcome of the last refresh.
    pub last_status: Option<KeyVaultLastAccessStatusContractProperties>,

    /// Address of the Key Vault secret; without a version in it, renewals are picked up.
    pub secret_identifier: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for KeyVaultContractProperties {
    const NAME: &'static str = "KeyVaultContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            identity_client_id: members.take("identityClientId")?,
            last_status: members.take("lastStatus")?,
            secret_identifier: members.take("secretIdentifier")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("identityClientId", &self.identity_client_id);
        writer.put("lastStatus", &self.last_status);
        writer.put("secretIdentifier", &self.secret_identifier);
    }
}

runtime::model!(KeyVaultContractProperties);

/// Outcome of the last refresh from Key Vault.
#[derive(Clone, Default)]
pub struct KeyVaultLastAccessStatusContractProperties {
    /// Code of the outcome, `Success` or an error code.
    pub code: Option<String>,

    /// Details of the outcome for people.
    pub message: Option<String>,

    /// Time (UTC) of the last refresh.
    pub time_stamp_utc: Option<OffsetDateTime>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for KeyVaultLastAccessStatusContractProperties {
    const NAME: &'static str = "KeyVaultLastAccessStatusContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            code: members.take("code")?,
            message: members.take("message")?,
            time_stamp_utc: members.take("timeStampUtc")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("code", &self.code);
        writer.put("message", &self.message);
        writer.put("timeStampUtc", &self.time_stamp_utc);
    }
}

runtime::model!(KeyVaultLastAccessStatusContractProperties);

/// Page of loggers.
#[derive(Clone, Default)]
pub struct LoggerCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<LoggerContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LoggerCollection {
    const NAME: &'static str = "LoggerCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(LoggerCollection);

runtime::page!(LoggerCollection { value : LoggerContract });

/// Target to which gateways send log data.
#[derive(Clone, Default)]
pub struct LoggerContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<LoggerContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LoggerContract {
    const NAME: &'static str = "LoggerContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(LoggerContract);

/// Kind and target of a logger.
#[derive(Clone, Default)]
pub struct LoggerContractProperties {
    /// What the logger needs to sign in, by name: the name and connection string of an event hub, or a connection
    /// string or instrumentation key of Application Insights.
    ///
    /// Secret: not shown by `Debug`.
    pub credentials: Option<BTreeMap<String, String>>,

    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// At most 256 characters.
    pub description: Option<String>,

    /// True if records are collected before they are sent, which is the default.
    pub is_buffered: Option<bool>,

    /// Kind of logging target.
    pub logger_type: Option<LoggerType>,

    /// Resource ID of the event hub or Application Insights resource.
    pub resource_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl LoggerContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(logger_type: LoggerType) -> Self {
        Self {
            logger_type: Some(logger_type),
            ..Self::default()
        }
    }
}

impl runtime::Model for LoggerContractProperties {
    const NAME: &'static str = "LoggerContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            credentials: members.take("credentials")?,
            description: members.take("description")?,
            is_buffered: members.take("isBuffered")?,
            logger_type: members.take("loggerType")?,
            resource_id: members.take("resourceId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("credentials", &self.credentials);
        writer.put("description", &self.description);
        writer.put("isBuffered", &self.is_buffered);
        writer.put("loggerType", &self.logger_type);
        writer.put("resourceId", &self.resource_id);
    }
}

runtime::model!(LoggerContractProperties);

/// Kind of logging target.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum LoggerType {
    /// `applicationInsights`
    ///
    /// An Application Insights resource.
    ApplicationInsights,

    /// `azureEventHub`
    ///
    /// An event hub.
    AzureEventHub,

    /// `azureMonitor`
    ///
    /// Azure Monitor resource logs.
    AzureMonitor,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for LoggerType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("applicationInsights", Self::ApplicationInsights),
        ("azureEventHub", Self::AzureEventHub),
        ("azureMonitor", Self::AzureMonitor),
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

runtime::text_enum!(LoggerType);

/// Change to a logger.
#[derive(Clone, Default)]
pub struct LoggerUpdateContract {
    /// Settings and state that are specific to the resource.
    pub properties: Option<LoggerUpdateParameters>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LoggerUpdateContract {
    const NAME: &'static str = "LoggerUpdateContract";

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

runtime::model!(LoggerUpdateContract);

/// Fields of a logger that are to change.
#[derive(Clone, Default)]
pub struct LoggerUpdateParameters {
    /// What the logger needs to sign in, by name.
    ///
    /// Secret: not shown by `Debug`.
    pub credentials: Option<BTreeMap<String, String>>,

    /// Free text that says what this is; some kinds may contain HTML.
    pub description: Option<String>,

    /// True if records are collected before they are sent, which is the default.
    pub is_buffered: Option<bool>,

    /// Kind of logging target.
    pub logger_type: Option<LoggerType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LoggerUpdateParameters {
    const NAME: &'static str = "LoggerUpdateParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            credentials: members.take("credentials")?,
            description: members.take("description")?,
            is_buffered: members.take("isBuffered")?,
            logger_type: members.take("loggerType")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("credentials", &self.credentials);
        writer.put("description", &self.description);
        writer.put("isBuffered", &self.is_buffered);
        writer.put("loggerType", &self.logger_type);
    }
}

runtime::model!(LoggerUpdateParameters);

/// Method of an HTTP test request.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum MethodModel {
    /// `GET`
    Get,

    /// `POST`
    Post,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for MethodModel {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("GET", Self::Get),
        ("POST", Self::Post),
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

runtime::text_enum!(MethodModel);

/// Page of named values.
#[derive(Clone, Default)]
pub struct NamedValueCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<NamedValueContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for NamedValueCollection {
    const NAME: &'static str = "NamedValueCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(NamedValueCollection);

runtime::page!(NamedValueCollection { value : NamedValueContract });

/// Constant or secret that policies refer to by name.
#[derive(Clone, Default)]
pub struct NamedValueContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<NamedValueContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for NamedValueContract {
    const NAME: &'static str = "NamedValueContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(NamedValueContract);

/// Name, value and kind of a named value.
#[derive(Clone, Default)]
pub struct NamedValueContractProperties {
    /// Name for people.
    ///
    /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
    pub display_name: Option<String>,

    /// Key Vault secret that holds the value.
    pub key_vault: Option<KeyVaultContractProperties>,

    /// State of the last change to the resource.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// True if the value is encrypted and left out of reads; false by default.
    pub secret: Option<bool>,

    /// Labels by which lists of named values can be filtered.
    ///
    /// At most 32 items.
    pub tags: Option<Vec<String>>,

    /// Value; left out if it is kept encrypted.
    ///
    /// At most 4096 characters.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for NamedValueContractProperties {
    const NAME: &'static str = "NamedValueContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            display_name: members.take("displayName")?,
            key_vault: members.take("keyVault")?,
            provisioning_state: members.take("provisioningState")?,
            secret: members.take("secret")?,
            tags: members.take("tags")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("displayName", &self.display_name);
        writer.put("keyVault", &self.key_vault);
        writer.read_only().put("provisioningState", &self.provisioning_state);
        writer.put("secret", &self.secret);
        writer.put("tags", &self.tags);
        writer.put("value", &self.value);
    }
}

runtime::model!(NamedValueContractProperties);

/// Definition of a named value.
#[derive(Clone, Default)]
pub struct NamedValueCreateContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<NamedValueCreateContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for NamedValueCreateContract {
    const NAME: &'static str = "NamedValueCreateContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(NamedValueCreateContract);

/// Name and value of a new named value.
#[derive(Clone, Default)]
pub struct NamedValueCreateContractProperties {
    /// Name for people.
    ///
    /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
    pub display_name: Option<String>,

    /// Key Vault secret that holds the value.
    pub key_vault: Option<KeyVaultContractCreateProperties>,

    /// True if the value is encrypted and left out of reads; false by default.
    pub secret: Option<bool>,

    /// Labels by which lists of named values can be filtered.
    ///
    /// At most 32 items.
    pub tags: Option<Vec<String>>,

    /// Value; not needed if it comes from Key Vault.
    ///
    /// Secret: not shown by `Debug`. At most 4096 characters.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl NamedValueCreateContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(display_name: impl Into<String>) -> Self {
        Self {
            display_name: Some(display_name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for NamedValueCreateContractProperties {
    const NAME: &'static str = "NamedValueCreateContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            display_name: members.take("displayName")?,
            key_vault: members.take("keyVault")?,
            secret: members.take("secret")?,
            tags: members.take("tags")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("displayName", &self.display_name);
        writer.put("keyVault", &self.key_vault);
        writer.put("secret", &self.secret);
        writer.put("tags", &self.tags);
        writer.secret().put("value", &self.value);
    }
}

runtime::model!(NamedValueCreateContractProperties);

/// Value of a named value.
#[derive(Clone, Default)]
pub struct NamedValueSecretContract {
    /// Value in clear text.
    ///
    /// Secret: not shown by `Debug`.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for NamedValueSecretContract {
    const NAME: &'static str = "NamedValueSecretContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("value", &self.value);
    }
}

runtime::model!(NamedValueSecretContract);

/// Fields of a named value that are to change.
#[derive(Clone, Default)]
pub struct NamedValueUpdateParameterProperties {
    /// Name for people.
    ///
    /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
    pub display_name: Option<String>,

    /// Key Vault secret that holds the value.
    pub key_vault: Option<KeyVaultContractCreateProperties>,

    /// True if the value is encrypted and left out of reads; false by default.
    pub secret: Option<bool>,

    /// Labels by which lists of named values can be filtered.
    ///
    /// At most 32 items.
    pub tags: Option<Vec<String>>,

    /// New value.
    ///
    /// Secret: not shown by `Debug`. 1 to 4096 characters.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for NamedValueUpdateParameterProperties {
    const NAME: &'static str = "NamedValueUpdateParameterProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            display_name: members.take("displayName")?,
            key_vault: members.take("keyVault")?,
            secret: members.take("secret")?,
            tags: members.take("tags")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("displayName", &self.display_name);
        writer.put("keyVault", &self.key_vault);
        writer.put("secret", &self.secret);
        writer.put("tags", &self.tags);
        writer.secret().put("value", &self.value);
    }
}

runtime::model!(NamedValueUpdateParameterProperties);

/// Change to a named value.
#[derive(Clone, Default)]
pub struct NamedValueUpdateParameters {
    /// Settings and state that are specific to the resource.
    pub properties: Option<NamedValueUpdateParameterProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for NamedValueUpdateParameters {
    const NAME: &'static str = "NamedValueUpdateParameters";

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

runtime::model!(NamedValueUpdateParameters);

/// Page of notifications.
#[derive(Clone, Default)]
pub struct NotificationCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<NotificationContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for NotificationCollection {
    const NAME: &'static str = "NotificationCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(NotificationCollection);

runtime::page!(NotificationCollection { value : NotificationContract });

/// Kind of notification to publishers.
#[derive(Clone, Default)]
pub struct NotificationContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<NotificationContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for NotificationContract {
    const NAME: &'static str = "NotificationContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(NotificationContract);

/// Name and recipients of a notification.
#[derive(Clone, Default)]
pub struct NotificationContractProperties {
    /// When the notification is sent.
    pub description: Option<String>,

    /// Who receives the notification.
    pub recipients: Option<RecipientsContractProperties>,

    /// Title under which the portal lists the notification.
    ///
    /// 1 to 1000 characters.
    pub title: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for NotificationContractProperties {
    const NAME: &'static str = "NotificationContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            recipients: members.take("recipients")?,
            title: members.take("title")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("recipients", &self.recipients);
        writer.put("title", &self.title);
    }
}

runtime::model!(NotificationContractProperties);

/// Kind of notification to publishers.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum NotificationName {
    /// `AccountClosedPublisher`
    ///
    /// A developer has closed an account.
    AccountClosedPublisher,

    /// `BCC`
    ///
    /// Blind copies of all messages to developers.
    Bcc,

    /// `NewApplicationNotificationMessage`
    ///
    /// An application awaits its place in the gallery.
    NewApplicationNotificationMessage,

    /// `NewIssuePublisherNotificationMessage`
    ///
    /// A developer has reported or commented on a problem.
    NewIssuePublisherNotificationMessage,

    /// `PurchasePublisherNotificationMessage`
    ///
    /// A developer has subscribed to a product.
    PurchasePublisherNotificationMessage,

    /// `QuotaLimitApproachingPublisherNotificationMessage`
    ///
    /// A subscription comes close to its quota.
    QuotaLimitApproachingPublisherNotificationMessage,

    /// `RequestPublisherNotificationMessage`
    ///
    /// A subscription awaits approval.
    RequestPublisherNotificationMessage,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for NotificationName {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("AccountClosedPublisher", Self::AccountClosedPublisher),
        ("BCC", Self::Bcc),
        ("NewApplicationNotificationMessage", Self::NewApplicationNotificationMessage),
        (
            "NewIssuePublisherNotificationMessage",
            Self::NewIssuePublisherNotificationMessage,
        ),
        (
            "PurchasePublisherNotificationMessage",
            Self::PurchasePublisherNotificationMessage,
        ),
        (
            "QuotaLimitApproachingPublisherNotificationMessage",
            Self::QuotaLimitApproachingPublisherNotificationMessage,
        ),
        (
            "RequestPublisherNotificationMessage",
            Self::RequestPublisherNotificationMessage,
        ),
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

runtime::text_enum!(NotificationName);

/// OAuth 2.0 server of an API.
#[derive(Clone, Default)]
pub struct Oauth2AuthenticationSettingsContract {
    /// ID of the OAuth 2.0 server.
    pub authorization_server_id: Option<String>,

    /// Scope to ask for instead of the default one of the server.
    pub scope: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for Oauth2AuthenticationSettingsContract {
    const NAME: &'static str = "Oauth2AuthenticationSettingsContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            authorization_server_id: members.take("authorizationServerId")?,
            scope: members.take("scope")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("authorizationServerId", &self.authorization_server_id);
        writer.put("scope", &self.scope);
    }
}

runtime::model!(Oauth2AuthenticationSettingsContract);

/// OpenID Connect provider of an API.
#[derive(Clone, Default)]
pub struct OpenIdAuthenticationSettingsContract {
    /// Where callers put the access token.
    pub bearer_token_sending_methods: Option<Vec<BearerTokenSendingMethodsContract>>,

    /// OpenID Connect provider, by its ID.
    pub openid_provider_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OpenIdAuthenticationSettingsContract {
    const NAME: &'static str = "OpenIdAuthenticationSettingsContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            bearer_token_sending_methods: members.take("bearerTokenSendingMethods")?,
            openid_provider_id: members.take("openidProviderId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("bearerTokenSendingMethods", &self.bearer_token_sending_methods);
        writer.put("openidProviderId", &self.openid_provider_id);
    }
}

runtime::model!(OpenIdAuthenticationSettingsContract);

/// Page of operations of an API.
#[derive(Clone, Default)]
pub struct OperationCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<OperationContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationCollection {
    const NAME: &'static str = "OperationCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.read_only().put("nextLink", &self.next_link);
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(OperationCollection);

runtime::page!(OperationCollection { value : OperationContract });

/// Operation of an API.
#[derive(Clone, Default)]
pub struct OperationContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<OperationContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationContract {
    const NAME: &'static str = "OperationContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(OperationContract);

/// Method, URL template, request and responses of an operation.
#[derive(Clone, Default)]
pub struct OperationContractProperties {
    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// At most 1000 characters.
    pub description: Option<String>,

    /// Name for people.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// HTTP method of the operation, also one of your own.
    pub method: Option<String>,

    /// Policy document of the operation.
    pub policies: Option<String>,

    /// What the request contains.
    pub request: Option<RequestContract>,

    /// Possible responses, one for each status code.
    pub responses: Option<Vec<ResponseContract>>,

    /// Parameters in the URL template.
    pub template_parameters: Option<Vec<ParameterContract>>,

    /// Path of the operation below that of the API, with parameters in braces.
    ///
    /// 1 to 1000 characters.
    pub url_template: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl OperationContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        display_name: impl Into<String>,
        method: impl Into<String>,
        url_template: impl Into<String>,
    ) -> Self {
        Self {
            display_name: Some(display_name.into()),
            method: Some(method.into()),
            url_template: Some(url_template.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for OperationContractProperties {
    const NAME: &'static str = "OperationContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            method: members.take("method")?,
            policies: members.take("policies")?,
            request: members.take("request")?,
            responses: members.take("responses")?,
            template_parameters: members.take("templateParameters")?,
            url_template: members.take("urlTemplate")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("displayName", &self.display_name);
        writer.put("method", &self.method);
        writer.put("policies", &self.policies);
        writer.put("request", &self.request);
        writer.put("responses", &self.responses);
        writer.put("templateParameters", &self.template_parameters);
        writer.put("urlTemplate", &self.url_template);
    }
}

runtime::model!(OperationContractProperties);

/// How Application Insights names operations.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum OperationNameFormat {
    /// `Name`
    ///
    /// By API, revision and operation.
    Name,

    /// `Url`
    ///
    /// By method and address.
    Url,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for OperationNameFormat {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Name", Self::Name),
        ("Url", Self::Url),
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

runtime::text_enum!(OperationNameFormat);

/// State and result of a request that runs in the background.
#[derive(Clone, Default)]
pub struct OperationResultContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<OperationResultContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationResultContract {
    const NAME: &'static str = "OperationResultContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(OperationResultContract);

/// Times, outcome and log of a background request.
#[derive(Clone, Default)]
pub struct OperationResultContractProperties {
    /// What a deployment would do to each object; present after a check of a branch.
    ///
    /// Read-only: set by the service, left out of requests.
    pub action_log: Option<Vec<OperationResultLogItemContract>>,

    /// Error that ended the request.
    pub error: Option<ErrorResponseBody>,

    /// Identifier of the background request.
    pub id: Option<String>,

    /// Outcome for people.
    pub result_info: Option<String>,

    /// Time (UTC) when the request began.
    pub started: Option<OffsetDateTime>,

    /// How far the request has come.
    pub status: Option<AsyncOperationStatus>,

    /// Time (UTC) of the last news about the request.
    pub updated: Option<OffsetDateTime>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationResultContractProperties {
    const NAME: &'static str = "OperationResultContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            action_log: members.take("actionLog")?,
            error: members.take("error")?,
            id: members.take("id")?,
            result_info: members.take("resultInfo")?,
            started: members.take("started")?,
            status: members.take("status")?,
            updated: members.take("updated")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("actionLog", &self.action_log);
        writer.put("error", &self.error);
        writer.put("id", &self.id);
        writer.put("resultInfo", &self.result_info);
        writer.put("started", &self.started);
        writer.put("status", &self.status);
        writer.put("updated", &self.updated);
    }
}

runtime::model!(OperationResultContractProperties);

/// Change to one object that a deployment would make.
#[derive(Clone, Default)]
pub struct OperationResultLogItemContract {
    /// What would be done to the object: creation, change or deletion.
    pub action: Option<String>,

    /// Identifier of the object.
    pub object_key: Option<String>,

    /// Kind of object, such as an API or a product.
    pub object_type: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationResultLogItemContract {
    const NAME: &'static str = "OperationResultLogItemContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            action: members.take("action")?,
            object_key: members.take("objectKey")?,
            object_type: members.take("objectType")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("action", &self.action);
        writer.put("objectKey", &self.object_key);
        writer.put("objectType", &self.object_type);
    }
}

runtime::model!(OperationResultLogItemContract);

/// Tagged operation with its API.
#[derive(Clone, Default)]
pub struct OperationTagResourceContractProperties {
    /// API that the operation belongs to, by its display name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub api_name: Option<String>,

    /// Number of the revision of the API.
    ///
    /// Read-only: set by the service, left out of requests.
    pub api_revision: Option<String>,

    /// Version of the API.
    ///
    /// Read-only: set by the service, left out of requests.
    pub api_version: Option<String>,

    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// Read-only: set by the service, left out of requests.
    pub description: Option<String>,

    /// Path of the operation below the service.
    pub id: Option<String>,

    /// HTTP method of the operation.
    ///
    /// Read-only: set by the service, left out of requests.
    pub method: Option<String>,

    /// Name under which people see the operation.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Path of the operation below that of the API, with parameters in braces.
    ///
    /// Read-only: set by the service, left out of requests.
    pub url_template: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationTagResourceContractProperties {
    const NAME: &'static str = "OperationTagResourceContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            api_name: members.take("apiName")?,
            api_revision: members.take("apiRevision")?,
            api_version: members.take("apiVersion")?,
            description: members.take("description")?,
            id: members.take("id")?,
            method: members.take("method")?,
            name: members.take("name")?,
            url_template: members.take("urlTemplate")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("apiName", &self.api_name);
        writer.read_only().put("apiRevision", &self.api_revision);
        writer.read_only().put("apiVersion", &self.api_version);
        writer.read_only().put("description", &self.description);
        writer.put("id", &self.id);
        writer.read_only().put("method", &self.method);
        writer.read_only().put("name", &self.name);
        writer.read_only().put("urlTemplate", &self.url_template);
    }
}

runtime::model!(OperationTagResourceContractProperties);

/// Change to an operation.
#[derive(Clone, Default)]
pub struct OperationUpdateContract {
    /// Settings and state that are specific to the resource.
    pub properties: Option<OperationUpdateContractProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationUpdateContract {
    const NAME: &'static str = "OperationUpdateContract";

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

runtime::model!(OperationUpdateContract);

/// Fields of an operation that are to change.
#[derive(Clone, Default)]
pub struct OperationUpdateContractProperties {
    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// At most 1000 characters.
    pub description: Option<String>,

    /// Name for people.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// HTTP method of the operation, also one of your own.
    pub method: Option<String>,

    /// Policy document of the operation.
    pub policies: Option<String>,

    /// What the request contains.
    pub request: Option<RequestContract>,

    /// Possible responses, one for each status code.
    pub responses: Option<Vec<ResponseContract>>,

    /// Parameters in the URL template.
    pub template_parameters: Option<Vec<ParameterContract>>,

    /// Path of the operation below that of the API, with parameters in braces.
    ///
    /// 1 to 1000 characters.
    pub url_template: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationUpdateContractProperties {
    const NAME: &'static str = "OperationUpdateContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            method: members.take("method")?,
            policies: members.take("policies")?,
            request: members.take("request")?,
            responses: members.take("responses")?,
            template_parameters: members.take("templateParameters")?,
            url_template: members.take("urlTemplate")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("displayName", &self.display_name);
        writer.put("method", &self.method);
        writer.put("policies", &self.policies);
        writer.put("request", &self.request);
        writer.put("responses", &self.responses);
        writer.put("templateParameters", &self.template_parameters);
        writer.put("urlTemplate", &self.url_template);
    }
}

runtime::model!(OperationUpdateContractProperties);

/// Where a connectivity problem arises.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Origin {
    /// `Inbound`
    ///
    /// On the way in.
    Inbound,

    /// `Local`
    ///
    /// In the service itself.
    Local,

    /// `Outbound`
    ///
    /// On the way out.
    Outbound,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for Origin {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Inbound", Self::Inbound),
        ("Local", Self::Local),
        ("Outbound", Self::Outbound),
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

runtime::text_enum!(Origin);

/// Path or query parameter, header or form field of an operation.
#[derive(Clone, Default)]
pub struct ParameterContract {
    /// Value used when the caller sends none.
    pub default_value: Option<String>,

    /// Free text that says what this is; some kinds may contain HTML.
    pub description: Option<String>,

    /// Examples, by name.
    pub examples: Option<BTreeMap<String, ParameterExampleContract>>,

    /// Name of the parameter.
    pub name: Option<String>,

    /// True if callers must send it.
    pub required: Option<bool>,

    /// ID of the schema that describes it.
    pub schema_id: Option<String>,

    /// Type within the schema that describes it.
    pub type_name: Option<String>,

    /// Data type, as the definition of the API names it.
    pub type_prop: Option<String>,

    /// Values that the parameter can have.
    pub values: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ParameterContract {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>, type_prop: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            type_prop: Some(type_prop.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for ParameterContract {
    const NAME: &'static str = "ParameterContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            default_value: members.take("defaultValue")?,
            description: members.take("description")?,
            examples: members.take("examples")?,
            name: members.take("name")?,
            required: members.take("required")?,
            schema_id: members.take("schemaId")?,
            type_name: members.take("typeName")?,
            type_prop: members.take("type")?,
            values: members.take("values")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("defaultValue", &self.default_value);
        writer.put("description", &self.description);
        writer.put("examples", &self.examples);
        writer.put("name", &self.name);
        writer.put("required", &self.required);
        writer.put("schemaId", &self.schema_id);
        writer.put("typeName", &self.type_name);
        writer.put("type", &self.type_prop);
        writer.put("values", &self.values);
    }
}

runtime::model!(ParameterContract);

/// Example of a parameter or body.
#[derive(Clone, Default)]
pub struct ParameterExampleContract {
    /// Long explanation of the example.
    pub description: Option<String>,

    /// Address of the example, if it is not given here.
    pub external_value: Option<String>,

    /// Short explanation of the example.
    pub summary: Option<String>,

    /// The example itself, of any JSON shape.
    pub value: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ParameterExampleContract {
    const NAME: &'static str = "ParameterExampleContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            external_value: members.take("externalValue")?,
            summary: members.take("summary")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("externalValue", &self.external_value);
        writer.put("summary", &self.summary);
        writer.put("value", &self.value);
    }
}

runtime::model!(ParameterExampleContract);

/// What is logged of requests and of responses.
#[derive(Clone, Default)]
pub struct PipelineDiagnosticSettings {
    /// What is logged of requests.
    pub request: Option<HttpMessageDiagnostic>,

    /// What is logged of responses.
    pub response: Option<HttpMessageDiagnostic>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PipelineDiagnosticSettings {
    const NAME: &'static str = "PipelineDiagnosticSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            request: members.take("request")?,
            response: members.take("response")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("request", &self.request);
        writer.put("response", &self.response);
    }
}

runtime::model!(PipelineDiagnosticSettings);

/// Page of policies.
#[derive(Clone, Default)]
pub struct PolicyCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<PolicyContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PolicyCollection {
    const NAME: &'static str = "PolicyCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(PolicyCollection);

runtime::page!(PolicyCollection { value : PolicyContract });

/// How the text of a policy is given.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PolicyContentFormat {
    /// `rawxml`
    ///
    /// Text in which the code of expressions stands as it is.
    Rawxml,

    /// `rawxml-link`
    ///
    /// Address of a document in which expressions stand as they are.
    RawxmlLink,

    /// `xml`
    ///
    /// XML in which the code of expressions is escaped.
    Xml,

    /// `xml-link`
    ///
    /// Address of an XML document with escaped expressions.
    XmlLink,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PolicyContentFormat {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("rawxml", Self::Rawxml),
        ("rawxml-link", Self::RawxmlLink),
        ("xml", Self::Xml),
        ("xml-link", Self::XmlLink),
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

runtime::text_enum!(PolicyContentFormat);

/// Policy of a service, workspace, product, API, operation or resolver.
#[derive(Clone, Default)]
pub struct PolicyContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<PolicyContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PolicyContract {
    const NAME: &'static str = "PolicyContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(PolicyContract);

/// Text of a policy and its format.
#[derive(Clone, Default)]
pub struct PolicyContractProperties {
    /// How `value` gives the policy; XML with escaped expressions by default.
    ///
    /// The service's default is `xml`.
    pub format: Option<PolicyContentFormat>,

    /// Policy document, as text or as an address, depending on `format`.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl PolicyContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for PolicyContractProperties {
    const NAME: &'static str = "PolicyContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            format: members.take("format")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("format", &self.format);
        writer.put("value", &self.value);
    }
}

runtime::model!(PolicyContractProperties);

/// How the text of a policy is returned.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PolicyExportFormat {
    /// `rawxml`
    ///
    /// Text in which the code of expressions stands as it is.
    Rawxml,

    /// `xml`
    ///
    /// XML in which the code of expressions is escaped.
    Xml,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PolicyExportFormat {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("rawxml", Self::Rawxml),
        ("xml", Self::Xml),
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

runtime::text_enum!(PolicyExportFormat);

/// Page of policy fragments.
#[derive(Clone, Default)]
pub struct PolicyFragmentCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<PolicyFragmentContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PolicyFragmentCollection {
    const NAME: &'static str = "PolicyFragmentCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(PolicyFragmentCollection);

runtime::page!(PolicyFragmentCollection { value : PolicyFragmentContract });

/// How the text of a policy fragment is given.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PolicyFragmentContentFormat {
    /// `rawxml`
    ///
    /// Text in which the code of expressions stands as it is.
    Rawxml,

    /// `xml`
    ///
    /// XML in which the code of expressions is escaped.
    Xml,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PolicyFragmentContentFormat {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("rawxml", Self::Rawxml),
        ("xml", Self::Xml),
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

runtime::text_enum!(PolicyFragmentContentFormat);

/// Reusable part of policies.
#[derive(Clone, Default)]
pub struct PolicyFragmentContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<PolicyFragmentContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PolicyFragmentContract {
    const NAME: &'static str = "PolicyFragmentContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(PolicyFragmentContract);

/// Text of a policy fragment and its format.
#[derive(Clone, Default)]
pub struct PolicyFragmentContractProperties {
    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// 0 to 1000 characters.
    pub description: Option<String>,

    /// How `value` writes expressions; XML with escaped expressions by default.
    ///
    /// The service's default is `xml`.
    pub format: Option<PolicyFragmentContentFormat>,

    /// State of the last change to the resource.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// Text of the fragment.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl PolicyFragmentContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for PolicyFragmentContractProperties {
    const NAME: &'static str = "PolicyFragmentContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            format: members.take("format")?,
            provisioning_state: members.take("provisioningState")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("format", &self.format);
        writer.read_only().put("provisioningState", &self.provisioning_state);
        writer.put("value", &self.value);
    }
}

runtime::model!(PolicyFragmentContractProperties);

/// IP version for a connectivity check.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PreferredIpVersion {
    /// `IPv4`
    Ipv4,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PreferredIpVersion {
    const KNOWN: &'static [(&'static str, Self)] = &[("IPv4", Self::Ipv4)];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(PreferredIpVersion);

/// Whether a private endpoint connection is approved.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PrivateEndpointServiceConnectionStatus {
    /// `Approved`
    Approved,

    /// `Pending`
    Pending,

    /// `Rejected`
    Rejected,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PrivateEndpointServiceConnectionStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Approved", Self::Approved),
        ("Pending", Self::Pending),
        ("Rejected", Self::Rejected),
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

runtime::text_enum!(PrivateEndpointServiceConnectionStatus);

/// Approval of a private endpoint connection.
#[derive(Clone, Default)]
pub struct PrivateLinkServiceConnectionState {
    /// What the other side still has to do before the connection works.
    pub actions_required: Option<String>,

    /// Reason for the decision.
    pub description: Option<String>,

    /// Whether the connection is approved.
    pub status: Option<PrivateEndpointServiceConnectionStatus>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrivateLinkServiceConnectionState {
    const NAME: &'static str = "PrivateLinkServiceConnectionState";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            actions_required: members.take("actionsRequired")?,
            description: members.take("description")?,
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("actionsRequired", &self.actions_required);
        writer.put("description", &self.description);
        writer.put("status", &self.status);
    }
}

runtime::model!(PrivateLinkServiceConnectionState);

/// Page of links from a product to its APIs.
#[derive(Clone, Default)]
pub struct ProductApiLinkCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<ProductApiLinkContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ProductApiLinkCollection {
    const NAME: &'static str = "ProductApiLinkCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(ProductApiLinkCollection);

runtime::page!(ProductApiLinkCollection { value : ProductApiLinkContract });

/// Link that places an API in a product.
#[derive(Clone, Default)]
pub struct ProductApiLinkContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<ProductApiLinkContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ProductApiLinkContract {
    const NAME: &'static str = "ProductApiLinkContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(ProductApiLinkContract);

/// API that is placed in a product.
#[derive(Clone, Default)]
pub struct ProductApiLinkContractProperties {
    /// Resource ID of the API.
    pub api_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ProductApiLinkContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(api_id: impl Into<String>) -> Self {
        Self {
            api_id: Some(api_id.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for ProductApiLinkContractProperties {
    const NAME: &'static str = "ProductApiLinkContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            api_id: members.take("apiId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("apiId", &self.api_id);
    }
}

runtime::model!(ProductApiLinkContractProperties);

/// Page of products.
#[derive(Clone, Default)]
pub struct ProductCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<ProductContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ProductCollection {
    const NAME: &'static str = "ProductCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(ProductCollection);

runtime::page!(ProductCollection { value : ProductContract });

/// Bundle of APIs to which developers subscribe.
#[derive(Clone, Default)]
pub struct ProductContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<ProductContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ProductContract {
    const NAME: &'static str = "ProductContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(ProductContract);

/// Terms and state of a product.
#[derive(Clone, Default)]
pub struct ProductContractProperties {
    /// True if an administrator must approve each subscription.
    pub approval_required: Option<bool>,

    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// 0 to 1000 characters.
    pub description: Option<String>,

    /// Name under which developers see the product.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// Whether developers see the product.
    pub state: Option<ProductState>,

    /// True if callers need a subscription key.
    pub subscription_required: Option<bool>,

    /// Number of subscriptions that one user may have; without it any number.
    pub subscriptions_limit: Option<i32>,

    /// Terms of use that developers must accept before they subscribe.
    pub terms: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ProductContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(display_name: impl Into<String>) -> Self {
        Self {
            display_name: Some(display_name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for ProductContractProperties {
    const NAME: &'static str = "ProductContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            approval_required: members.take("approvalRequired")?,
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            state: members.take("state")?,
            subscription_required: members.take("subscriptionRequired")?,
            subscriptions_limit: members.take("subscriptionsLimit")?,
            terms: members.take("terms")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("approvalRequired", &self.approval_required);
        writer.put("description", &self.description);
        writer.put("displayName", &self.display_name);
        writer.put("state", &self.state);
        writer.put("subscriptionRequired", &self.subscription_required);
        writer.put("subscriptionsLimit", &self.subscriptions_limit);
        writer.put("terms", &self.terms);
    }
}

runtime::model!(ProductContractProperties);

/// Page of links from a product to groups.
#[derive(Clone, Default)]
pub struct ProductGroupLinkCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<ProductGroupLinkContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ProductGroupLinkCollection {
    const NAME: &'static str = "ProductGroupLinkCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(ProductGroupLinkCollection);

runtime::page!(ProductGroupLinkCollection { value : ProductGroupLinkContract });

/// Link that makes a product visible to a group.
#[derive(Clone, Default)]
pub struct ProductGroupLinkContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<ProductGroupLinkContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ProductGroupLinkContract {
    const NAME: &'static str = "ProductGroupLinkContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(ProductGroupLinkContract);

/// Group that sees a product.
#[derive(Clone, Default)]
pub struct ProductGroupLinkContractProperties {
    /// Resource ID of the group.
    pub group_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ProductGroupLinkContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: Some(group_id.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for ProductGroupLinkContractProperties {
    const NAME: &'static str = "ProductGroupLinkContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            group_id: members.take("groupId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("groupId", &self.group_id);
    }
}

runtime::model!(ProductGroupLinkContractProperties);

/// Whether developers see a product.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ProductState {
    /// `notPublished`
    ///
    /// Only administrators see it.
    NotPublished,

    /// `published`
    ///
    /// The developers of its groups see it.
    Published,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ProductState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("notPublished", Self::NotPublished),
        ("published", Self::Published),
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

runtime::text_enum!(ProductState);

/// Tagged product with its terms.
#[derive(Clone, Default)]
pub struct ProductTagResourceContractProperties {
    /// True if an administrator must approve each subscription.
    pub approval_required: Option<bool>,

    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// 0 to 1000 characters.
    pub description: Option<String>,

    /// Path of the product below the service.
    pub id: Option<String>,

    /// Display name of the product.
    ///
    /// 1 to 300 characters.
    pub name: Option<String>,

    /// Whether developers see the product.
    pub state: Option<ProductState>,

    /// True if callers need a subscription key.
    pub subscription_required: Option<bool>,

    /// Number of subscriptions that one user may have; without it any number.
    pub subscriptions_limit: Option<i32>,

    /// Terms of use that developers must accept before they subscribe.
    pub terms: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ProductTagResourceContractProperties {
    const NAME: &'static str = "ProductTagResourceContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            approval_required: members.take("approvalRequired")?,
            description: members.take("description")?,
            id: members.take("id")?,
            name: members.take("name")?,
            state: members.take("state")?,
            subscription_required: members.take("subscriptionRequired")?,
            subscriptions_limit: members.take("subscriptionsLimit")?,
            terms: members.take("terms")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("approvalRequired", &self.approval_required);
        writer.put("description", &self.description);
        writer.put("id", &self.id);
        writer.put("name", &self.name);
        writer.put("state", &self.state);
        writer.put("subscriptionRequired", &self.subscription_required);
        writer.put("subscriptionsLimit", &self.subscriptions_limit);
        writer.put("terms", &self.terms);
    }
}

runtime::model!(ProductTagResourceContractProperties);

/// Change to a product.
#[derive(Clone, Default)]
pub struct ProductUpdateParameters {
    /// Settings and state that are specific to the resource.
    pub properties: Option<ProductUpdateProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ProductUpdateParameters {
    const NAME: &'static str = "ProductUpdateParameters";

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

runtime::model!(ProductUpdateParameters);

/// Fields of a product that are to change.
#[derive(Clone, Default)]
pub struct ProductUpdateProperties {
    /// True if an administrator must approve each subscription.
    pub approval_required: Option<bool>,

    /// Free text that says what this is; some kinds may contain HTML.
    ///
    /// 0 to 1000 characters.
    pub description: Option<String>,

    /// Name under which developers see the product.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// Whether developers see the product.
    pub state: Option<ProductState>,

    /// True if callers need a subscription key.
    pub subscription_required: Option<bool>,

    /// Number of subscriptions that one user may have; without it any number.
    pub subscriptions_limit: Option<i32>,

    /// Terms of use that developers must accept before they subscribe.
    pub terms: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ProductUpdateProperties {
    const NAME: &'static str = "ProductUpdateProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            approval_required: members.take("approvalRequired")?,
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            state: members.take("state")?,
            subscription_required: members.take("subscriptionRequired")?,
            subscriptions_limit: members.take("subscriptionsLimit")?,
            terms: members.take("terms")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("approvalRequired", &self.approval_required);
        writer.put("description", &self.description);
        writer.put("displayName", &self.display_name);
        writer.put("state", &self.state);
        writer.put("subscriptionRequired", &self.subscription_required);
        writer.put("subscriptionsLimit", &self.subscriptions_limit);
        writer.put("terms", &self.terms);
    }
}

runtime::model!(ProductUpdateProperties);

/// Protocol over which an API can be called.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Protocol {
    /// `http`
    Http,

    /// `https`
    Https,

    /// `ws`
    ///
    /// WebSocket without TLS.
    Ws,

    /// `wss`
    ///
    /// WebSocket over TLS.
    Wss,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for Protocol {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("http", Self::Http),
        ("https", Self::Https),
        ("ws", Self::Ws),
        ("wss", Self::Wss),
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

runtime::text_enum!(Protocol);

/// Resource by its ID, name and type alone.
#[derive(Clone, Default)]
pub struct ProxyResource {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ProxyResource {
    const NAME: &'static str = "ProxyResource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(ProxyResource);

/// Counter of a quota key in one period.
#[derive(Clone, Default)]
pub struct QuotaCounterContract {
    /// Key under which the counter runs.
    ///
    /// At least 1 character.
    pub counter_key: Option<String>,

    /// Time (UTC) when the period ends.
    pub period_end_time: Option<OffsetDateTime>,

    /// Key of the period.
    ///
    /// At least 1 character.
    pub period_key: Option<String>,

    /// Time (UTC) when the period starts.
    pub period_start_time: Option<OffsetDateTime>,

    /// Calls and traffic that were counted.
    pub value: Option<QuotaCounterValueContractProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for QuotaCounterContract {
    const NAME: &'static str = "QuotaCounterContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            counter_key: members.take("counterKey")?,
            period_end_time: members.take("periodEndTime")?,
            period_key: members.take("periodKey")?,
            period_start_time: members.take("periodStartTime")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("counterKey", &self.counter_key);
        writer.put("periodEndTime", &self.period_end_time);
        writer.put("periodKey", &self.period_key);
        writer.put("periodStartTime", &self.period_start_time);
        writer.put("value", &self.value);
    }
}

runtime::model!(QuotaCounterContract);

/// Calls and traffic that a quota counts.
#[derive(Clone, Default)]
pub struct QuotaCounterValueContractProperties {
    /// Number of calls.
    pub calls_count: Option<i32>,

    /// Traffic, in kilobytes.
    pub kb_transferred: Option<f64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for QuotaCounterValueContractProperties {
    const NAME: &'static str = "QuotaCounterValueContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            calls_count: members.take("callsCount")?,
            kb_transferred: members.take("kbTransferred")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("callsCount", &self.calls_count);
        writer.put("kbTransferred", &self.kb_transferred);
    }
}

runtime::model!(QuotaCounterValueContractProperties);

/// New values of a quota counter.
#[derive(Clone, Default)]
pub struct QuotaCounterValueUpdateContract {
    /// Values to set.
    pub properties: Option<QuotaCounterValueContractProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for QuotaCounterValueUpdateContract {
    const NAME: &'static str = "QuotaCounterValueUpdateContract";

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

runtime::model!(QuotaCounterValueUpdateContract);

/// E-mail addresses that receive a notification.
#[derive(Clone, Default)]
pub struct RecipientEmailCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<RecipientEmailContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RecipientEmailCollection {
    const NAME: &'static str = "RecipientEmailCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(RecipientEmailCollection);

/// E-mail address that receives a notification.
#[derive(Clone, Default)]
pub struct RecipientEmailContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<RecipientEmailContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RecipientEmailContract {
    const NAME: &'static str = "RecipientEmailContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(RecipientEmailContract);

/// E-mail address of a recipient.
#[derive(Clone, Default)]
pub struct RecipientEmailContractProperties {
    /// E-mail address that receives the notification.
    pub email: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RecipientEmailContractProperties {
    const NAME: &'static str = "RecipientEmailContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            email: members.take("email")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("email", &self.email);
    }
}

runtime::model!(RecipientEmailContractProperties);

/// Users who receive a notification.
#[derive(Clone, Default)]
pub struct RecipientUserCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<RecipientUserContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RecipientUserCollection {
    const NAME: &'static str = "RecipientUserCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(RecipientUserCollection);

/// User who receives a notification.
#[derive(Clone, Default)]
pub struct RecipientUserContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<RecipientUsersContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RecipientUserContract {
    const NAME: &'static str = "RecipientUserContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(RecipientUserContract);

/// User account of a recipient.
#[derive(Clone, Default)]
pub struct RecipientUsersContractProperties {
    /// User who receives the notification.
    pub user_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RecipientUsersContractProperties {
    const NAME: &'static str = "RecipientUsersContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            user_id: members.take("userId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("userId", &self.user_id);
    }
}

runtime::model!(RecipientUsersContractProperties);

/// Who receives a notification.
#[derive(Clone, Default)]
pub struct RecipientsContractProperties {
    /// E-mail addresses that receive the notification.
    pub emails: Option<Vec<String>>,

    /// Users who receive the notification.
    pub users: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RecipientsContractProperties {
    const NAME: &'static str = "RecipientsContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            emails: members.take("emails")?,
            users: members.take("users")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("emails", &self.emails);
        writer.put("users", &self.users);
    }
}

runtime::model!(RecipientsContractProperties);

/// Whether sign-up and sign-in are delegated.
#[derive(Clone, Default)]
pub struct RegistrationDelegationSettingsProperties {
    /// True if your own website handles sign-up and sign-in.
    pub enabled: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RegistrationDelegationSettingsProperties {
    const NAME: &'static str = "RegistrationDelegationSettingsProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            enabled: members.take("enabled")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("enabled", &self.enabled);
    }
}

runtime::model!(RegistrationDelegationSettingsProperties);

/// Body of a request or response in one content type.
#[derive(Clone, Default)]
pub struct RepresentationContract {
    /// MIME type of the body.
    pub content_type: Option<String>,

    /// Examples, by name.
    pub examples: Option<BTreeMap<String, ParameterExampleContract>>,

    /// Fields of the form; needed for form content types.
    pub form_parameters: Option<Vec<ParameterContract>>,

    /// ID of the schema that describes it.
    pub schema_id: Option<String>,

    /// Type within the schema that describes it.
    pub type_name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl RepresentationContract {
    /// Creates a value with the members that the service requires.
    pub fn new(content_type: impl Into<String>) -> Self {
        Self {
            content_type: Some(content_type.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for RepresentationContract {
    const NAME: &'static str = "RepresentationContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            content_type: members.take("contentType")?,
            examples: members.take("examples")?,
            form_parameters: members.take("formParameters")?,
            schema_id: members.take("schemaId")?,
            type_name: members.take("typeName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("contentType", &self.content_type);
        writer.put("examples", &self.examples);
        writer.put("formParameters", &self.form_parameters);
        writer.put("schemaId", &self.schema_id);
        writer.put("typeName", &self.type_name);
    }
}

runtime::model!(RepresentationContract);

/// What a request to an operation contains.
#[derive(Clone, Default)]
pub struct RequestContract {
    /// Free text about the request.
    pub description: Option<String>,

    /// Headers of the request.
    pub headers: Option<Vec<ParameterContract>>,

    /// Query parameters of the request.
    pub query_parameters: Option<Vec<ParameterContract>>,

    /// Bodies, one for each content type.
    pub representations: Option<Vec<RepresentationContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RequestContract {
    const NAME: &'static str = "RequestContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            headers: members.take("headers")?,
            query_parameters: members.take("queryParameters")?,
            representations: members.take("representations")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("headers", &self.headers);
        writer.put("queryParameters", &self.query_parameters);
        writer.put("representations", &self.representations);
    }
}

runtime::model!(RequestContract);

/// Page of references to resources.
#[derive(Clone, Default)]
pub struct ResourceCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<ProxyResource>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ResourceCollection {
    const NAME: &'static str = "ResourceCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(ResourceCollection);

/// Response of an operation for one status code.
#[derive(Clone, Default)]
pub struct ResponseContract {
    /// Free text about the response.
    pub description: Option<String>,

    /// Headers of the response.
    pub headers: Option<Vec<ParameterContract>>,

    /// Bodies, one for each content type.
    pub representations: Option<Vec<RepresentationContract>>,

    /// HTTP status code of the response.
    pub status_code: Option<i32>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ResponseContract {
    /// Creates a value with the members that the service requires.
    pub fn new(status_code: i32) -> Self {
        Self {
            status_code: Some(status_code),
            ..Self::default()
        }
    }
}

impl runtime::Model for ResponseContract {
    const NAME: &'static str = "ResponseContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            headers: members.take("headers")?,
            representations: members.take("representations")?,
            status_code: members.take("statusCode")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("headers", &self.headers);
        writer.put("representations", &self.representations);
        writer.put("statusCode", &self.status_code);
    }
}

runtime::model!(ResponseContract);

/// Share of the calls that are logged.
#[derive(Clone, Default)]
pub struct SamplingSettings {
    /// Share of the calls, in percent.
    ///
    /// 0 to 100.
    pub percentage: Option<f64>,

    /// Way of sampling.
    pub sampling_type: Option<SamplingType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SamplingSettings {
    const NAME: &'static str = "SamplingSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            percentage: members.take("percentage")?,
            sampling_type: members.take("samplingType")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("percentage", &self.percentage);
        writer.put("samplingType", &self.sampling_type);
    }
}

runtime::model!(SamplingSettings);

/// Way of sampling.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SamplingType {
    /// `fixed`
    ///
    /// A fixed share of the calls.
    Fixed,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SamplingType {
    const KNOWN: &'static [(&'static str, Self)] = &[("fixed", Self::Fixed)];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(SamplingType);

/// Page of schemas of an API.
#[derive(Clone, Default)]
pub struct SchemaCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<SchemaContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SchemaCollection {
    const NAME: &'static str = "SchemaCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.read_only().put("nextLink", &self.next_link);
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(SchemaCollection);

runtime::page!(SchemaCollection { value : SchemaContract });

/// Schema of an API.
#[derive(Clone, Default)]
pub struct SchemaContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<SchemaContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SchemaContract {
    const NAME: &'static str = "SchemaContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(SchemaContract);

/// Content type and document of a schema.
#[derive(Clone, Default)]
pub struct SchemaContractProperties {
    /// Kind of schema, such as `application/vnd.oai.openapi.components+json` or
    /// `application/vnd.ms-azure-apim.xsd+xml`.
    pub content_type: Option<String>,

    /// The schema itself.
    pub document: Option<SchemaDocumentProperties>,

    /// State of the last change to the resource.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SchemaContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        content_type: impl Into<String>,
        document: SchemaDocumentProperties,
    ) -> Self {
        Self {
            content_type: Some(content_type.into()),
            document: Some(document),
            ..Self::default()
        }
    }
}

impl runtime::Model for SchemaContractProperties {
    const NAME: &'static str = "SchemaContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            content_type: members.take("contentType")?,
            document: members.take("document")?,
            provisioning_state: members.take("provisioningState")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("contentType", &self.content_type);
        writer.put("document", &self.document);
        writer.read_only().put("provisioningState", &self.provisioning_state);
    }
}

runtime::model!(SchemaContractProperties);

/// Document of a schema, in the form that its content type asks for.
#[derive(Clone, Default)]
pub struct SchemaDocumentProperties {
    /// Schemas in the form of OpenAPI 3.
    pub components: Option<Value>,

    /// Schemas in the form of Swagger 2.
    pub definitions: Option<Value>,

    /// Text of the schema, unless it belongs to Swagger or OpenAPI.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SchemaDocumentProperties {
    const NAME: &'static str = "SchemaDocumentProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            components: members.take("components")?,
            definitions: members.take("definitions")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("components", &self.components);
        writer.put("definitions", &self.definitions);
        writer.put("value", &self.value);
    }
}

runtime::model!(SchemaDocumentProperties);

/// Kind of a shared schema.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SchemaType {
    /// `json`
    Json,

    /// `xml`
    Xml,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SchemaType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("json", Self::Json),
        ("xml", Self::Xml),
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

runtime::text_enum!(SchemaType);

/// Pricing tier of a service.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ServiceSkuType {
    /// `Basic`
    Basic,

    /// `BasicV2`
    BasicV2,

    /// `Consumption`
    ///
    /// Billed by call, without own units.
    Consumption,

    /// `Developer`
    ///
    /// For trials; without a service level agreement.
    Developer,

    /// `Isolated`
    Isolated,

    /// `Premium`
    Premium,

    /// `Standard`
    Standard,

    /// `StandardV2`
    StandardV2,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ServiceSkuType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Basic", Self::Basic),
        ("BasicV2", Self::BasicV2),
        ("Consumption", Self::Consumption),
        ("Developer", Self::Developer),
        ("Isolated", Self::Isolated),
        ("Premium", Self::Premium),
        ("Standard", Self::Standard),
        ("StandardV2", Self::StandardV2),
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

runtime::text_enum!(ServiceSkuType);

/// How bad a connectivity problem is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Severity {
    /// `Error`
    Error,

    /// `Warning`
    Warning,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for Severity {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Error", Self::Error),
        ("Warning", Self::Warning),
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

runtime::text_enum!(Severity);

/// Kind of API that an import makes.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SoapApiType {
    /// `grpc`
    ///
    /// Calls by gRPC.
    GRpc,

    /// `graphql`
    ///
    /// GraphQL queries.
    GraphQl,

    /// `odata`
    ///
    /// OData services.
    OData,

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
        ("grpc", Self::GRpc),
        ("graphql", Self::GraphQl),
        ("odata", Self::OData),
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

/// How far a reported problem has been dealt with.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum State {
    /// `closed`
    ///
    /// It is finished.
    Closed,

    /// `open`
    ///
    /// It is accepted.
    Open,

    /// `proposed`
    ///
    /// It is new.
    Proposed,

    /// `removed`
    ///
    /// It was withdrawn.
    Removed,

    /// `resolved`
    ///
    /// It is solved.
    Resolved,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for State {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("closed", Self::Closed),
        ("open", Self::Open),
        ("proposed", Self::Proposed),
        ("removed", Self::Removed),
        ("resolved", Self::Resolved),
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

runtime::text_enum!(State);

/// Page of subscriptions.
#[derive(Clone, Default)]
pub struct SubscriptionCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<SubscriptionContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SubscriptionCollection {
    const NAME: &'static str = "SubscriptionCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(SubscriptionCollection);

runtime::page!(SubscriptionCollection { value : SubscriptionContract });

/// Subscription that gives access to APIs.
#[derive(Clone, Default)]
pub struct SubscriptionContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<SubscriptionContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SubscriptionContract {
    const NAME: &'static str = "SubscriptionContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(SubscriptionContract);

/// Owner, reach, keys and state of a subscription.
#[derive(Clone, Default)]
pub struct SubscriptionContractProperties {
    /// True if callers can trace their calls with the keys.
    pub allow_tracing: Option<bool>,

    /// Time (UTC) when the subscription was created.
    ///
    /// Read-only: set by the service, left out of requests.
    pub created_date: Option<OffsetDateTime>,

    /// Name for people.
    ///
    /// 0 to 100 characters.
    pub display_name: Option<String>,

    /// Time (UTC) when the subscription ended; for the record only.
    pub end_date: Option<OffsetDateTime>,

    /// Time (UTC) of the planned end; for the record only, nothing happens then.
    pub expiration_date: Option<OffsetDateTime>,

    /// Time (UTC) at which a notice of the coming end is due.
    pub notification_date: Option<OffsetDateTime>,

    /// User who owns the subscription, by path or resource ID.
    pub owner_id: Option<String>,

    /// First key; ordinary reads leave it out.
    ///
    /// Secret: not shown by `Debug`. 1 to 256 characters.
    pub primary_key: Option<String>,

    /// What the subscription opens, by path: `/products/` and an ID, `/apis/` and an ID, or `/apis` for everything.
    pub scope: Option<String>,

    /// Second key; ordinary reads leave it out.
    ///
    /// Secret: not shown by `Debug`. 1 to 256 characters.
    pub secondary_key: Option<String>,

    /// Time (UTC) when the subscription became active; for the record only.
    pub start_date: Option<OffsetDateTime>,

    /// Whether the subscription gives access.
    pub state: Option<SubscriptionState>,

    /// Remark of the administrator who refused the subscription.
    pub state_comment: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SubscriptionContractProperties {
    const NAME: &'static str = "SubscriptionContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            allow_tracing: members.take("allowTracing")?,
            created_date: members.take("createdDate")?,
            display_name: members.take("displayName")?,
            end_date: members.take("endDate")?,
            expiration_date: members.take("expirationDate")?,
            notification_date: members.take("notificationDate")?,
            owner_id: members.take("ownerId")?,
            primary_key: members.take("primaryKey")?,
            scope: members.take("scope")?,
            secondary_key: members.take("secondaryKey")?,
            start_date: members.take("startDate")?,
            state: members.take("state")?,
            state_comment: members.take("stateComment")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("allowTracing", &self.allow_tracing);
        writer.read_only().put("createdDate", &self.created_date);
        writer.put("displayName", &self.display_name);
        writer.put("endDate", &self.end_date);
        writer.put("expirationDate", &self.expiration_date);
        writer.put("notificationDate", &self.notification_date);
        writer.put("ownerId", &self.owner_id);
        writer.secret().put("primaryKey", &self.primary_key);
        writer.put("scope", &self.scope);
        writer.secret().put("secondaryKey", &self.secondary_key);
        writer.put("startDate", &self.start_date);
        writer.put("state", &self.state);
        writer.put("stateComment", &self.state_comment);
    }
}

runtime::model!(SubscriptionContractProperties);

/// Owner, reach and keys of a new subscription.
#[derive(Clone, Default)]
pub struct SubscriptionCreateParameterProperties {
    /// True if callers can trace their calls with the keys.
    pub allow_tracing: Option<bool>,

    /// Name for people.
    ///
    /// 1 to 100 characters.
    pub display_name: Option<String>,

    /// User who owns the subscription, by path or resource ID.
    pub owner_id: Option<String>,

    /// First key; ordinary reads leave it out.
    ///
    /// Secret: not shown by `Debug`. 1 to 256 characters.
    pub primary_key: Option<String>,

    /// What the subscription opens, by path: `/products/` and an ID, `/apis/` and an ID, or `/apis` for everything.
    pub scope: Option<String>,

    /// Second key; ordinary reads leave it out.
    ///
    /// Secret: not shown by `Debug`. 1 to 256 characters.
    pub secondary_key: Option<String>,

    /// Whether the subscription gives access at once.
    pub state: Option<SubscriptionState>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SubscriptionCreateParameterProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(display_name: impl Into<String>, scope: impl Into<String>) -> Self {
        Self {
            display_name: Some(display_name.into()),
            scope: Some(scope.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for SubscriptionCreateParameterProperties {
    const NAME: &'static str = "SubscriptionCreateParameterProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            allow_tracing: members.take("allowTracing")?,
            display_name: members.take("displayName")?,
            owner_id: members.take("ownerId")?,
            primary_key: members.take("primaryKey")?,
            scope: members.take("scope")?,
            secondary_key: members.take("secondaryKey")?,
            state: members.take("state")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("allowTracing", &self.allow_tracing);
        writer.put("displayName", &self.display_name);
        writer.put("ownerId", &self.owner_id);
        writer.secret().put("primaryKey", &self.primary_key);
        writer.put("scope", &self.scope);
        writer.secret().put("secondaryKey", &self.secondary_key);
        writer.put("state", &self.state);
    }
}

runtime::model!(SubscriptionCreateParameterProperties);

/// Definition of a subscription.
#[derive(Clone, Default)]
pub struct SubscriptionCreateParameters {
    /// Settings and state that are specific to the resource.
    pub properties: Option<SubscriptionCreateParameterProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SubscriptionCreateParameters {
    const NAME: &'static str = "SubscriptionCreateParameters";

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

runtime::model!(SubscriptionCreateParameters);

/// Names under which callers send the subscription key.
#[derive(Clone, Default)]
pub struct SubscriptionKeyParameterNamesContract {
    /// Name of the header for the key.
    pub header: Option<String>,

    /// Name of the query parameter for the key.
    pub query: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SubscriptionKeyParameterNamesContract {
    const NAME: &'static str = "SubscriptionKeyParameterNamesContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            header: members.take("header")?,
            query: members.take("query")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("header", &self.header);
        writer.put("query", &self.query);
    }
}

runtime::model!(SubscriptionKeyParameterNamesContract);

/// Keys of a subscription.
#[derive(Clone, Default)]
pub struct SubscriptionKeysContract {
    /// First key; ordinary reads leave it out.
    ///
    /// Secret: not shown by `Debug`. 1 to 256 characters.
    pub primary_key: Option<String>,

    /// Second key; ordinary reads leave it out.
    ///
    /// Secret: not shown by `Debug`. 1 to 256 characters.
    pub secondary_key: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SubscriptionKeysContract {
    const NAME: &'static str = "SubscriptionKeysContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            primary_key: members.take("primaryKey")?,
            secondary_key: members.take("secondaryKey")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("primaryKey", &self.primary_key);
        writer.secret().put("secondaryKey", &self.secondary_key);
    }
}

runtime::model!(SubscriptionKeysContract);

/// Whether a subscription gives access.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SubscriptionState {
    /// `active`
    ///
    /// Its keys are accepted.
    Active,

    /// `cancelled`
    ///
    /// The developer or an administrator has ended it.
    Cancelled,

    /// `expired`
    ///
    /// It has reached its end.
    Expired,

    /// `rejected`
    ///
    /// An administrator has refused it.
    Rejected,

    /// `submitted`
    ///
    /// It awaits approval.
    Submitted,

    /// `suspended`
    ///
    /// Its keys are refused for the time being.
    Suspended,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SubscriptionState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("active", Self::Active),
        ("cancelled", Self::Cancelled),
        ("expired", Self::Expired),
        ("rejected", Self::Rejected),
        ("submitted", Self::Submitted),
        ("suspended", Self::Suspended),
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

runtime::text_enum!(SubscriptionState);

/// Fields of a subscription that are to change.
#[derive(Clone, Default)]
pub struct SubscriptionUpdateParameterProperties {
    /// True if callers can trace their calls with the keys.
    pub allow_tracing: Option<bool>,

    /// Name for people.
    pub display_name: Option<String>,

    /// Time (UTC) of the planned end; for the record only, nothing happens then.
    pub expiration_date: Option<OffsetDateTime>,

    /// User who owns the subscription, by path or resource ID.
    pub owner_id: Option<String>,

    /// First key; ordinary reads leave it out.
    ///
    /// Secret: not shown by `Debug`. 1 to 256 characters.
    pub primary_key: Option<String>,

    /// What the subscription opens, by path: `/products/` and an ID, `/apis/` and an ID, or `/apis` for everything.
    pub scope: Option<String>,

    /// Second key; ordinary reads leave it out.
    ///
    /// Secret: not shown by `Debug`. 1 to 256 characters.
    pub secondary_key: Option<String>,

    /// Whether the subscription is to give access.
    pub state: Option<SubscriptionState>,

    /// Remark of the administrator who refused the subscription.
    pub state_comment: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SubscriptionUpdateParameterProperties {
    const NAME: &'static str = "SubscriptionUpdateParameterProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            allow_tracing: members.take("allowTracing")?,
            display_name: members.take("displayName")?,
            expiration_date: members.take("expirationDate")?,
            owner_id: members.take("ownerId")?,
            primary_key: members.take("primaryKey")?,
            scope: members.take("scope")?,
            secondary_key: members.take("secondaryKey")?,
            state: members.take("state")?,
            state_comment: members.take("stateComment")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("allowTracing", &self.allow_tracing);
        writer.put("displayName", &self.display_name);
        writer.put("expirationDate", &self.expiration_date);
        writer.put("ownerId", &self.owner_id);
        writer.secret().put("primaryKey", &self.primary_key);
        writer.put("scope", &self.scope);
        writer.secret().put("secondaryKey", &self.secondary_key);
        writer.put("state", &self.state);
        writer.put("stateComment", &self.state_comment);
    }
}

runtime::model!(SubscriptionUpdateParameterProperties);

/// Change to a subscription.
#[derive(Clone, Default)]
pub struct SubscriptionUpdateParameters {
    /// Settings and state that are specific to the resource.
    pub properties: Option<SubscriptionUpdateParameterProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SubscriptionUpdateParameters {
    const NAME: &'static str = "SubscriptionUpdateParameters";

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

runtime::model!(SubscriptionUpdateParameters);

/// Whether subscribing is delegated.
#[derive(Clone, Default)]
pub struct SubscriptionsDelegationSettingsProperties {
    /// True if your own website handles subscribing to products.
    pub enabled: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SubscriptionsDelegationSettingsProperties {
    const NAME: &'static str = "SubscriptionsDelegationSettingsProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            enabled: members.take("enabled")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("enabled", &self.enabled);
    }
}

runtime::model!(SubscriptionsDelegationSettingsProperties);

/// Who created and last changed a resource, and when.
#[derive(Clone, Default)]
pub struct SystemData {
    /// Time (UTC) at which the resource came into being.
    pub created_at: Option<OffsetDateTime>,

    /// Who created the resource.
    pub created_by: Option<String>,

    /// Whether a user, an application, a managed identity or a key created the resource.
    pub created_by_type: Option<CreatedByType>,

    /// Time (UTC) of the latest change.
    pub last_modified_at: Option<OffsetDateTime>,

    /// Who made the latest change.
    pub last_modified_by: Option<String>,

    /// Whether a user, an application, a managed identity or a key made the latest change.
    pub last_modified_by_type: Option<CreatedByType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SystemData {
    const NAME: &'static str = "SystemData";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            created_at: members.take("createdAt")?,
            created_by: members.take("createdBy")?,
            created_by_type: members.take("createdByType")?,
            last_modified_at: members.take("lastModifiedAt")?,
            last_modified_by: members.take("lastModifiedBy")?,
            last_modified_by_type: members.take("lastModifiedByType")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("createdAt", &self.created_at);
        writer.put("createdBy", &self.created_by);
        writer.put("createdByType", &self.created_by_type);
        writer.put("lastModifiedAt", &self.last_modified_at);
        writer.put("lastModifiedBy", &self.last_modified_by);
        writer.put("lastModifiedByType", &self.last_modified_by_type);
    }
}

runtime::model!(SystemData);

/// Page of links from a tag to APIs.
#[derive(Clone, Default)]
pub struct TagApiLinkCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<TagApiLinkContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TagApiLinkCollection {
    const NAME: &'static str = "TagApiLinkCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(TagApiLinkCollection);

runtime::page!(TagApiLinkCollection { value : TagApiLinkContract });

/// Link that gives a tag to an API.
#[derive(Clone, Default)]
pub struct TagApiLinkContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<TagApiLinkContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TagApiLinkContract {
    const NAME: &'static str = "TagApiLinkContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(TagApiLinkContract);

/// API that carries the tag.
#[derive(Clone, Default)]
pub struct TagApiLinkContractProperties {
    /// Resource ID of the API.
    pub api_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl TagApiLinkContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(api_id: impl Into<String>) -> Self {
        Self {
            api_id: Some(api_id.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for TagApiLinkContractProperties {
    const NAME: &'static str = "TagApiLinkContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            api_id: members.take("apiId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("apiId", &self.api_id);
    }
}

runtime::model!(TagApiLinkContractProperties);

/// Page of tags.
#[derive(Clone, Default)]
pub struct TagCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<TagContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TagCollection {
    const NAME: &'static str = "TagCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(TagCollection);

runtime::page!(TagCollection { value : TagContract });

/// Tag by which APIs, operations and products are arranged.
#[derive(Clone, Default)]
pub struct TagContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<TagContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TagContract {
    const NAME: &'static str = "TagContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(TagContract);

/// Display name of a tag.
#[derive(Clone, Default)]
pub struct TagContractProperties {
    /// Name for people.
    ///
    /// 1 to 160 characters.
    pub display_name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl TagContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(display_name: impl Into<String>) -> Self {
        Self {
            display_name: Some(display_name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for TagContractProperties {
    const NAME: &'static str = "TagContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            display_name: members.take("displayName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("displayName", &self.display_name);
    }
}

runtime::model!(TagContractProperties);

/// Definition or change of a tag.
#[derive(Clone, Default)]
pub struct TagCreateUpdateParameters {
    /// Settings and state that are specific to the resource.
    pub properties: Option<TagContractProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TagCreateUpdateParameters {
    const NAME: &'static str = "TagCreateUpdateParameters";

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

runtime::model!(TagCreateUpdateParameters);

/// Page of links from a tag to operations.
#[derive(Clone, Default)]
pub struct TagOperationLinkCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<TagOperationLinkContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TagOperationLinkCollection {
    const NAME: &'static str = "TagOperationLinkCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(TagOperationLinkCollection);

runtime::page!(TagOperationLinkCollection { value : TagOperationLinkContract });

/// Link that gives a tag to an operation.
#[derive(Clone, Default)]
pub struct TagOperationLinkContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<TagOperationLinkContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TagOperationLinkContract {
    const NAME: &'static str = "TagOperationLinkContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(TagOperationLinkContract);

/// Operation that carries the tag.
#[derive(Clone, Default)]
pub struct TagOperationLinkContractProperties {
    /// Resource ID of the operation.
    pub operation_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl TagOperationLinkContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(operation_id: impl Into<String>) -> Self {
        Self {
            operation_id: Some(operation_id.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for TagOperationLinkContractProperties {
    const NAME: &'static str = "TagOperationLinkContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            operation_id: members.take("operationId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("operationId", &self.operation_id);
    }
}

runtime::model!(TagOperationLinkContractProperties);

/// Page of links from a tag to products.
#[derive(Clone, Default)]
pub struct TagProductLinkCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<TagProductLinkContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TagProductLinkCollection {
    const NAME: &'static str = "TagProductLinkCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(TagProductLinkCollection);

runtime::page!(TagProductLinkCollection { value : TagProductLinkContract });

/// Link that gives a tag to a product.
#[derive(Clone, Default)]
pub struct TagProductLinkContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<TagProductLinkContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TagProductLinkContract {
    const NAME: &'static str = "TagProductLinkContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(TagProductLinkContract);

/// Product that carries the tag.
#[derive(Clone, Default)]
pub struct TagProductLinkContractProperties {
    /// Resource ID of the product.
    pub product_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl TagProductLinkContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(product_id: impl Into<String>) -> Self {
        Self {
            product_id: Some(product_id.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for TagProductLinkContractProperties {
    const NAME: &'static str = "TagProductLinkContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            product_id: members.take("productId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("productId", &self.product_id);
    }
}

runtime::model!(TagProductLinkContractProperties);

/// Page of tagged items.
#[derive(Clone, Default)]
pub struct TagResourceCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<TagResourceContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TagResourceCollection {
    const NAME: &'static str = "TagResourceCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(TagResourceCollection);

runtime::page!(TagResourceCollection { value : TagResourceContract });

/// Tag together with what carries it.
#[derive(Clone, Default)]
pub struct TagResourceContract {
    /// API that carries the tag.
    pub api: Option<ApiTagResourceContractProperties>,

    /// Operation that carries the tag.
    pub operation: Option<OperationTagResourceContractProperties>,

    /// Product that carries the tag.
    pub product: Option<ProductTagResourceContractProperties>,

    /// Tag that is carried.
    pub tag: Option<TagTagResourceContractProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TagResourceContract {
    const NAME: &'static str = "TagResourceContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            api: members.take("api")?,
            operation: members.take("operation")?,
            product: members.take("product")?,
            tag: members.take("tag")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("api", &self.api);
        writer.put("operation", &self.operation);
        writer.put("product", &self.product);
        writer.put("tag", &self.tag);
    }
}

runtime::model!(TagResourceContract);

/// Tag as lists of tagged items show it.
#[derive(Clone, Default)]
pub struct TagTagResourceContractProperties {
    /// Path of the tag below the service.
    pub id: Option<String>,

    /// Display name of the tag.
    ///
    /// 1 to 160 characters.
    pub name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TagTagResourceContractProperties {
    const NAME: &'static str = "TagTagResourceContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("id", &self.id);
        writer.put("name", &self.name);
    }
}

runtime::model!(TagTagResourceContractProperties);

/// Terms of use shown at sign-up.
#[derive(Clone, Default)]
pub struct TermsOfServiceProperties {
    /// True if users must agree to the terms before they sign up.
    pub consent_required: Option<bool>,

    /// True if the terms are shown.
    pub enabled: Option<bool>,

    /// Text of the terms.
    pub text: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TermsOfServiceProperties {
    const NAME: &'static str = "TermsOfServiceProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            consent_required: members.take("consentRequired")?,
            enabled: members.take("enabled")?,
            text: members.take("text")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("consentRequired", &self.consent_required);
        writer.put("enabled", &self.enabled);
        writer.put("text", &self.text);
    }
}

runtime::model!(TermsOfServiceProperties);

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

/// Page of users.
#[derive(Clone, Default)]
pub struct UserCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<UserContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for UserCollection {
    const NAME: &'static str = "UserCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(UserCollection);

runtime::page!(UserCollection { value : UserContract });

/// Developer account of a service.
#[derive(Clone, Default)]
pub struct UserContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<UserContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for UserContract {
    const NAME: &'static str = "UserContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(UserContract);

/// Name, state and groups of a user.
#[derive(Clone, Default)]
pub struct UserContractProperties {
    /// E-mail address of the user, unique within the service.
    pub email: Option<String>,

    /// Given name of the user.
    pub first_name: Option<String>,

    /// Groups that the user belongs to.
    ///
    /// Read-only: set by the service, left out of requests.
    pub groups: Option<Vec<GroupContractProperties>>,

    /// Identities with which the user signs in.
    pub identities: Option<Vec<UserIdentityContract>>,

    /// Family name of the user.
    pub last_name: Option<String>,

    /// Remark of the administrator about the user.
    pub note: Option<String>,

    /// Time (UTC) of the sign-up.
    pub registration_date: Option<OffsetDateTime>,

    /// Whether the account can be used.
    ///
    /// The service's default is `active`.
    pub state: Option<UserState>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for UserContractProperties {
    const NAME: &'static str = "UserContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            email: members.take("email")?,
            first_name: members.take("firstName")?,
            groups: members.take("groups")?,
            identities: members.take("identities")?,
            last_name: members.take("lastName")?,
            note: members.take("note")?,
            registration_date: members.take("registrationDate")?,
            state: members.take("state")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("email", &self.email);
        writer.put("firstName", &self.first_name);
        writer.read_only().put("groups", &self.groups);
        writer.put("identities", &self.identities);
        writer.put("lastName", &self.last_name);
        writer.put("note", &self.note);
        writer.put("registrationDate", &self.registration_date);
        writer.put("state", &self.state);
    }
}

runtime::model!(UserContractProperties);

/// Identity with which a user signs in.
#[derive(Clone, Default)]
pub struct UserIdentityContract {
    /// Identifier of the user at the provider.
    pub id: Option<String>,

    /// Identity provider, `Basic` for name and password.
    pub provider: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for UserIdentityContract {
    const NAME: &'static str = "UserIdentityContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            provider: members.take("provider")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("id", &self.id);
        writer.put("provider", &self.provider);
    }
}

runtime::model!(UserIdentityContract);

/// Whether an account can be used.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum UserState {
    /// `active`
    ///
    /// The user can sign in and call APIs.
    Active,

    /// `blocked`
    ///
    /// The user can neither sign in nor call the APIs of subscribed products.
    Blocked,

    /// `deleted`
    ///
    /// The account is closed.
    Deleted,

    /// `pending`
    ///
    /// The user has not confirmed the registration yet.
    Pending,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for UserState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("active", Self::Active),
        ("blocked", Self::Blocked),
        ("deleted", Self::Deleted),
        ("pending", Self::Pending),
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

runtime::text_enum!(UserState);

/// Least important traces that are sent.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Verbosity {
    /// `error`
    ///
    /// Traces of errors.
    Error,

    /// `information`
    ///
    /// Traces of information and errors.
    Information,

    /// `verbose`
    ///
    /// All traces.
    Verbose,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for Verbosity {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("error", Self::Error),
        ("information", Self::Information),
        ("verbose", Self::Verbose),
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

runtime::text_enum!(Verbosity);

/// Where callers name the version of an API.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum VersioningScheme {
    /// `Header`
    ///
    /// In a header.
    Header,

    /// `Query`
    ///
    /// In a query parameter.
    Query,

    /// `Segment`
    ///
    /// In the path.
    Segment,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for VersioningScheme {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Header", Self::Header),
        ("Query", Self::Query),
        ("Segment", Self::Segment),
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

runtime::text_enum!(VersioningScheme);

/// How a service or gateway is placed in a virtual network.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum VirtualNetworkType {
    /// `External`
    ///
    /// It is in a virtual network and can be reached from the internet.
    External,

    /// `Internal`
    ///
    /// It is in a virtual network and can be reached from there only.
    Internal,

    /// `None`
    ///
    /// It is in no virtual network.
    None,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for VirtualNetworkType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("External", Self::External),
        ("Internal", Self::Internal),
        ("None", Self::None),
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

runtime::text_enum!(VirtualNetworkType);

/// Page of wikis.
#[derive(Clone, Default)]
pub struct WikiCollection {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<WikiContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for WikiCollection {
    const NAME: &'static str = "WikiCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("nextLink", &self.next_link);
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(WikiCollection);

runtime::page!(WikiCollection { value : WikiContract });

/// Wiki of an API or product.
#[derive(Clone, Default)]
pub struct WikiContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<WikiContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for WikiContract {
    const NAME: &'static str = "WikiContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(WikiContract);

/// Pages of a wiki.
#[derive(Clone, Default)]
pub struct WikiContractProperties {
    /// Pages, in the order in which they are shown.
    pub documents: Option<Vec<WikiDocumentationContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for WikiContractProperties {
    const NAME: &'static str = "WikiContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            documents: members.take("documents")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("documents", &self.documents);
    }
}

runtime::model!(WikiContractProperties);

/// Page of a wiki.
#[derive(Clone, Default)]
pub struct WikiDocumentationContract {
    /// ID of the documentation page.
    pub documentation_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for WikiDocumentationContract {
    const NAME: &'static str = "WikiDocumentationContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            documentation_id: members.take("documentationId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("documentationId", &self.documentation_id);
    }
}

runtime::model!(WikiDocumentationContract);

/// Change to a wiki.
#[derive(Clone, Default)]
pub struct WikiUpdateContract {
    /// Settings and state that are specific to the resource.
    pub properties: Option<WikiContractProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for WikiUpdateContract {
    const NAME: &'static str = "WikiUpdateContract";

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

runtime::model!(WikiUpdateContract);

/// Gateway that serves a workspace.
#[derive(Clone, Default)]
pub struct WorkspaceLinksGateway {
    /// Resource ID of the gateway.
    ///
    /// The id of an Azure resource.
    pub id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for WorkspaceLinksGateway {
    const NAME: &'static str = "WorkspaceLinksGateway";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("id", &self.id);
    }
}

runtime::model!(WorkspaceLinksGateway);

/// Name by which the certificate of a cluster is recognized.
#[derive(Clone, Default)]
pub struct X509CertificateName {
    /// Thumbprint of the certificate that issued it.
    pub issuer_certificate_thumbprint: Option<String>,

    /// Common name that the certificate must carry.
    pub name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for X509CertificateName {
    const NAME: &'static str = "X509CertificateName";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            issuer_certificate_thumbprint: members.take("issuerCertificateThumbprint")?,
            name: members.take("name")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("issuerCertificateThumbprint", &self.issuer_certificate_thumbprint);
        writer.put("name", &self.name);
    }
}

runtime::model!(X509CertificateName);
