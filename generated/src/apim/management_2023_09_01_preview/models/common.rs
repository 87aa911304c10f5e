// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of several groups of operations.

use std::collections::BTreeMap;
use azure_core::{Value, time::OffsetDateTime};
use crate::runtime::{self, Unmodeled};

/// Access id name.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum AccessIdName {
    /// `access`
    Access,

    /// `gitAccess`
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

/// Always log.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum AlwaysLog {
    /// `allErrors`
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

/// Api collection.
#[derive(Clone, Default)]
pub struct ApiCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Value.
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

/// Api contact information.
#[derive(Clone, Default)]
pub struct ApiContactInformation {
    /// Email.
    pub email: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// Url.
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

/// Api contract.
#[derive(Clone, Default)]
pub struct ApiContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<ApiContractProperties>,

    /// Type.
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

/// Api contract properties.
#[derive(Clone, Default)]
pub struct ApiContractProperties {
    /// Api revision.
    ///
    /// 1 to 100 characters.
    pub api_revision: Option<String>,

    /// Api revision description.
    ///
    /// At most 256 characters.
    pub api_revision_description: Option<String>,

    /// Type.
    pub api_type: Option<ApiType>,

    /// Api version.
    ///
    /// At most 100 characters.
    pub api_version: Option<String>,

    /// Api version description.
    ///
    /// At most 256 characters.
    pub api_version_description: Option<String>,

    /// Api version set.
    pub api_version_set: Option<ApiVersionSetContractDetails>,

    /// Api version set id.
    pub api_version_set_id: Option<String>,

    /// Authentication settings.
    pub authentication_settings: Option<AuthenticationSettingsContract>,

    /// Contact.
    pub contact: Option<ApiContactInformation>,

    /// Description.
    pub description: Option<String>,

    /// Display name.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// Is current.
    pub is_current: Option<bool>,

    /// Is online.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_online: Option<bool>,

    /// License.
    pub license: Option<ApiLicenseInformation>,

    /// Path.
    ///
    /// 0 to 400 characters.
    pub path: Option<String>,

    /// Protocols.
    pub protocols: Option<Vec<Protocol>>,

    /// Provisioning state.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// Service url.
    ///
    /// 0 to 2000 characters.
    pub service_url: Option<String>,

    /// Source api id.
    pub source_api_id: Option<String>,

    /// Subscription key parameter names.
    pub subscription_key_parameter_names: Option<SubscriptionKeyParameterNamesContract>,

    /// Subscription required.
    pub subscription_required: Option<bool>,

    /// Terms of service url.
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

/// Api contract update properties.
#[derive(Clone, Default)]
pub struct ApiContractUpdateProperties {
    /// Api revision.
    ///
    /// 1 to 100 characters.
    pub api_revision: Option<String>,

    /// Api revision description.
    ///
    /// At most 256 characters.
    pub api_revision_description: Option<String>,

    /// Type.
    pub api_type: Option<ApiType>,

    /// Api version.
    ///
    /// At most 100 characters.
    pub api_version: Option<String>,

    /// Api version description.
    ///
    /// At most 256 characters.
    pub api_version_description: Option<String>,

    /// Api version set id.
    pub api_version_set_id: Option<String>,

    /// Authentication settings.
    pub authentication_settings: Option<AuthenticationSettingsContract>,

    /// Contact.
    pub contact: Option<ApiContactInformation>,

    /// Description.
    pub description: Option<String>,

    /// Display name.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// Is current.
    pub is_current: Option<bool>,

    /// Is online.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_online: Option<bool>,

    /// License.
    pub license: Option<ApiLicenseInformation>,

    /// Path.
    ///
    /// 0 to 400 characters.
    pub path: Option<String>,

    /// Protocols.
    pub protocols: Option<Vec<Protocol>>,

    /// Service url.
    ///
    /// 1 to 2000 characters.
    pub service_url: Option<String>,

    /// Subscription key parameter names.
    pub subscription_key_parameter_names: Option<SubscriptionKeyParameterNamesContract>,

    /// Subscription required.
    pub subscription_required: Option<bool>,

    /// Terms of service url.
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

/// Api create or update parameter.
#[derive(Clone, Default)]
pub struct ApiCreateOrUpdateParameter {
    /// Properties.
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

/// Api create or update properties.
#[derive(Clone, Default)]
pub struct ApiCreateOrUpdateProperties {
    /// Api revision.
    ///
    /// 1 to 100 characters.
    pub api_revision: Option<String>,

    /// Api revision description.
    ///
    /// At most 256 characters.
    pub api_revision_description: Option<String>,

    /// Type.
    pub api_type: Option<ApiType>,

    /// Api version.
    ///
    /// At most 100 characters.
    pub api_version: Option<String>,

    /// Api version description.
    ///
    /// At most 256 characters.
    pub api_version_description: Option<String>,

    /// Api version set.
    pub api_version_set: Option<ApiVersionSetContractDetails>,

    /// Api version set id.
    pub api_version_set_id: Option<String>,

    /// Authentication settings.
    pub authentication_settings: Option<AuthenticationSettingsContract>,

    /// Contact.
    pub contact: Option<ApiContactInformation>,

    /// Description.
    pub description: Option<String>,

    /// Display name.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// Format.
    pub format: Option<ContentFormat>,

    /// Is current.
    pub is_current: Option<bool>,

    /// Is online.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_online: Option<bool>,

    /// License.
    pub license: Option<ApiLicenseInformation>,

    /// Path.
    ///
    /// 0 to 400 characters.
    pub path: Option<String>,

    /// Protocols.
    pub protocols: Option<Vec<Protocol>>,

    /// Provisioning state.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// Service url.
    ///
    /// 0 to 2000 characters.
    pub service_url: Option<String>,

    /// Api type.
    pub soap_api_type: Option<SoapApiType>,

    /// Source api id.
    pub source_api_id: Option<String>,

    /// Subscription key parameter names.
    pub subscription_key_parameter_names: Option<SubscriptionKeyParameterNamesContract>,

    /// Subscription required.
    pub subscription_required: Option<bool>,

    /// Terms of service url.
    pub terms_of_service_url: Option<String>,

    /// Translate required query parameters.
    pub translate_required_query_parameters_conduct: Option<
        TranslateRequiredQueryParametersConduct,
    >,

    /// Value.
    pub value: Option<String>,

    /// Wsdl selector.
    pub wsdl_selector: Option<ApiCreateOrUpdatePropertiesWsdlSelector>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ApiCreateOrUpdateProperties {
    /// What the service requires; everything else can be set afterwards.
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

/// Api create or update properties wsdl selector.
#[derive(Clone, Default)]
pub struct ApiCreateOrUpdatePropertiesWsdlSelector {
    /// Wsdl endpoint name.
    pub wsdl_endpoint_name: Option<String>,

    /// Wsdl service name.
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

/// Api export result.
#[derive(Clone, Default)]
pub struct ApiExportResult {
    /// Format.
    pub export_result_format: Option<ExportResultFormat>,

    /// Id.
    pub id: Option<String>,

    /// Value.
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

/// Api export result value.
#[derive(Clone, Default)]
pub struct ApiExportResultValue {
    /// Link.
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
        writer.put("link", &self.link);
    }
}

runtime::model!(ApiExportResultValue);

/// Api license information.
#[derive(Clone, Default)]
pub struct ApiLicenseInformation {
    /// Name.
    pub name: Option<String>,

    /// Url.
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

/// Api management service sku properties name.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ApiManagementServiceSkuPropertiesName {
    /// `Basic`
    Basic,

    /// `BasicV2`
    BasicV2,

    /// `Consumption`
    Consumption,

    /// `Developer`
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

impl runtime::TextEnum for ApiManagementServiceSkuPropertiesName {
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

runtime::text_enum!(ApiManagementServiceSkuPropertiesName);

/// Api management workspace links properties.
#[derive(Clone, Default)]
pub struct ApiManagementWorkspaceLinksProperties {
    /// Gateways.
    pub gateways: Option<Vec<WorkspaceLinksGateway>>,

    /// Workspace id.
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

/// Api management workspace links resource.
#[derive(Clone, Default)]
pub struct ApiManagementWorkspaceLinksResource {
    /// Etag.
    ///
    /// Read-only: set by the service, left out of requests.
    pub etag: Option<String>,

    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<ApiManagementWorkspaceLinksProperties>,

    /// Type.
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

/// Api release collection.
#[derive(Clone, Default)]
pub struct ApiReleaseCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Value.
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

/// Api release contract.
#[derive(Clone, Default)]
pub struct ApiReleaseContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<ApiReleaseContractProperties>,

    /// Type.
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

/// Api release contract properties.
#[derive(Clone, Default)]
pub struct ApiReleaseContractProperties {
    /// Api id.
    pub api_id: Option<String>,

    /// Created date time.
    ///
    /// Read-only: set by the service, left out of requests.
    pub created_date_time: Option<OffsetDateTime>,

    /// Notes.
    pub notes: Option<String>,

    /// Updated date time.
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

/// Api revision collection.
#[derive(Clone, Default)]
pub struct ApiRevisionCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Value.
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

/// Api revision contract.
#[derive(Clone, Default)]
pub struct ApiRevisionContract {
    /// Api id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub api_id: Option<String>,

    /// Api revision.
    ///
    /// Read-only: set by the service, left out of requests. 1 to 100 characters.
    pub api_revision: Option<String>,

    /// Created date time.
    ///
    /// Read-only: set by the service, left out of requests.
    pub created_date_time: Option<OffsetDateTime>,

    /// Description.
    ///
    /// Read-only: set by the service, left out of requests. At most 256 characters.
    pub description: Option<String>,

    /// Is current.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_current: Option<bool>,

    /// Is online.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_online: Option<bool>,

    /// Private url.
    ///
    /// Read-only: set by the service, left out of requests.
    pub private_url: Option<String>,

    /// Updated date time.
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

/// Api tag resource contract properties.
#[derive(Clone, Default)]
pub struct ApiTagResourceContractProperties {
    /// Api revision.
    ///
    /// 1 to 100 characters.
    pub api_revision: Option<String>,

    /// Api revision description.
    ///
    /// At most 256 characters.
    pub api_revision_description: Option<String>,

    /// Type.
    pub api_type: Option<ApiType>,

    /// Api version.
    ///
    /// At most 100 characters.
    pub api_version: Option<String>,

    /// Api version description.
    ///
    /// At most 256 characters.
    pub api_version_description: Option<String>,

    /// Api version set id.
    pub api_version_set_id: Option<String>,

    /// Authentication settings.
    pub authentication_settings: Option<AuthenticationSettingsContract>,

    /// Contact.
    pub contact: Option<ApiContactInformation>,

    /// Description.
    pub description: Option<String>,

    /// Id.
    pub id: Option<String>,

    /// Is current.
    pub is_current: Option<bool>,

    /// Is online.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_online: Option<bool>,

    /// License.
    pub license: Option<ApiLicenseInformation>,

    /// Name.
    ///
    /// 1 to 300 characters.
    pub name: Option<String>,

    /// Path.
    ///
    /// 0 to 400 characters.
    pub path: Option<String>,

    /// Protocols.
    pub protocols: Option<Vec<Protocol>>,

    /// Service url.
    ///
    /// 1 to 2000 characters.
    pub service_url: Option<String>,

    /// Subscription key parameter names.
    pub subscription_key_parameter_names: Option<SubscriptionKeyParameterNamesContract>,

    /// Subscription required.
    pub subscription_required: Option<bool>,

    /// Terms of service url.
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

/// Api type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ApiType {
    /// `graphql`
    Graphql,

    /// `grpc`
    Grpc,

    /// `http`
    Http,

    /// `odata`
    Odata,

    /// `soap`
    Soap,

    /// `websocket`
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

/// Api update contract.
#[derive(Clone, Default)]
pub struct ApiUpdateContract {
    /// Properties.
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

/// Api version set collection.
#[derive(Clone, Default)]
pub struct ApiVersionSetCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Api version set contract.
#[derive(Clone, Default)]
pub struct ApiVersionSetContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<ApiVersionSetContractProperties>,

    /// Type.
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

/// Api version set contract details.
#[derive(Clone, Default)]
pub struct ApiVersionSetContractDetails {
    /// Description.
    pub description: Option<String>,

    /// Id.
    pub id: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// Version header name.
    pub version_header_name: Option<String>,

    /// Version query name.
    pub version_query_name: Option<String>,

    /// Versioning scheme.
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

/// Api version set contract properties.
#[derive(Clone, Default)]
pub struct ApiVersionSetContractProperties {
    /// Description.
    pub description: Option<String>,

    /// Display name.
    ///
    /// 1 to 100 characters.
    pub display_name: Option<String>,

    /// Version header name.
    ///
    /// 1 to 100 characters.
    pub version_header_name: Option<String>,

    /// Version query name.
    ///
    /// 1 to 100 characters.
    pub version_query_name: Option<String>,

    /// Versioning scheme.
    pub versioning_scheme: Option<VersioningScheme>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ApiVersionSetContractProperties {
    /// What the service requires; everything else can be set afterwards.
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

/// Api version set update parameters.
#[derive(Clone, Default)]
pub struct ApiVersionSetUpdateParameters {
    /// Properties.
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

/// Api version set update parameters properties.
#[derive(Clone, Default)]
pub struct ApiVersionSetUpdateParametersProperties {
    /// Description.
    pub description: Option<String>,

    /// Display name.
    ///
    /// 1 to 100 characters.
    pub display_name: Option<String>,

    /// Version header name.
    ///
    /// 1 to 100 characters.
    pub version_header_name: Option<String>,

    /// Version query name.
    ///
    /// 1 to 100 characters.
    pub version_query_name: Option<String>,

    /// Versioning scheme.
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

/// App type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum AppType {
    /// `developerPortal`
    DeveloperPortal,

    /// `portal`
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

/// Async operation status.
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

/// Authentication settings contract.
#[derive(Clone, Default)]
pub struct AuthenticationSettingsContract {
    /// Oauth2.
    pub oauth2: Option<Oauth2AuthenticationSettingsContract>,

    /// Oauth2 authentication settings.
    pub oauth2_authentication_settings: Option<
        Vec<Oauth2AuthenticationSettingsContract>,
    >,

    /// Openid.
    pub openid: Option<OpenIdAuthenticationSettingsContract>,

    /// Openid authentication settings.
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

/// Backend authorization header credentials.
#[derive(Clone, Default)]
pub struct BackendAuthorizationHeaderCredentials {
    /// Parameter.
    ///
    /// 1 to 300 characters.
    pub parameter: Option<String>,

    /// Scheme.
    ///
    /// 1 to 100 characters.
    pub scheme: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl BackendAuthorizationHeaderCredentials {
    /// What the service requires; everything else can be set afterwards.
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
        writer.put("parameter", &self.parameter);
        writer.put("scheme", &self.scheme);
    }
}

runtime::model!(BackendAuthorizationHeaderCredentials);

/// Backend base parameters pool.
#[derive(Clone, Default)]
pub struct BackendBaseParametersPool {
    /// Services.
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

/// Backend circuit breaker.
#[derive(Clone, Default)]
pub struct BackendCircuitBreaker {
    /// Rules.
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

/// Backend collection.
#[derive(Clone, Default)]
pub struct BackendCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Backend contract.
#[derive(Clone, Default)]
pub struct BackendContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<BackendContractProperties>,

    /// Type.
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

/// Backend contract properties.
#[derive(Clone, Default)]
pub struct BackendContractProperties {
    /// Circuit breaker.
    pub circuit_breaker: Option<BackendCircuitBreaker>,

    /// Credentials.
    pub credentials: Option<BackendCredentialsContract>,

    /// Description.
    ///
    /// 1 to 2000 characters.
    pub description: Option<String>,

    /// Pool.
    pub pool: Option<BackendBaseParametersPool>,

    /// Properties.
    pub properties: Option<BackendProperties>,

    /// Protocol.
    pub protocol: Option<BackendProtocol>,

    /// Proxy.
    pub proxy: Option<BackendProxyContract>,

    /// Resource id.
    ///
    /// 1 to 2000 characters.
    pub resource_id: Option<String>,

    /// Title.
    ///
    /// 1 to 300 characters.
    pub title: Option<String>,

    /// Tls.
    pub tls: Option<BackendTlsProperties>,

    /// Type.
    pub type_prop: Option<BackendType>,

    /// Url.
    ///
    /// 1 to 2000 characters.
    pub url: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl BackendContractProperties {
    /// What the service requires; everything else can be set afterwards.
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

/// Backend credentials contract.
#[derive(Clone, Default)]
pub struct BackendCredentialsContract {
    /// Authorization.
    pub authorization: Option<BackendAuthorizationHeaderCredentials>,

    /// Certificate.
    ///
    /// At most 32 items.
    pub certificate: Option<Vec<String>>,

    /// Certificate ids.
    ///
    /// At most 32 items.
    pub certificate_ids: Option<Vec<String>>,

    /// Header.
    pub header: Option<BTreeMap<String, Vec<String>>>,

    /// Query.
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
        writer.put("header", &self.header);
        writer.put("query", &self.query);
    }
}

runtime::model!(BackendCredentialsContract);

/// Backend pool item.
#[derive(Clone, Default)]
pub struct BackendPoolItem {
    /// Id.
    ///
    /// The id of an Azure resource.
    pub id: Option<String>,

    /// Priority.
    ///
    /// 0 to 100.
    pub priority: Option<i32>,

    /// Weight.
    ///
    /// 0 to 100.
    pub weight: Option<i32>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl BackendPoolItem {
    /// What the service requires; everything else can be set afterwards.
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

/// Backend properties.
#[derive(Clone, Default)]
pub struct BackendProperties {
    /// Service fabric cluster.
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

/// Backend protocol.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum BackendProtocol {
    /// `http`
    Http,

    /// `soap`
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

/// Backend proxy contract.
#[derive(Clone, Default)]
pub struct BackendProxyContract {
    /// Password.
    pub password: Option<String>,

    /// Url.
    ///
    /// 1 to 2000 characters.
    pub url: Option<String>,

    /// Username.
    pub username: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl BackendProxyContract {
    /// What the service requires; everything else can be set afterwards.
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
        writer.put("password", &self.password);
        writer.put("url", &self.url);
        writer.put("username", &self.username);
    }
}

runtime::model!(BackendProxyContract);

/// Backend service fabric cluster properties.
#[derive(Clone, Default)]
pub struct BackendServiceFabricClusterProperties {
    /// Client certificate id.
    pub client_certificate_id: Option<String>,

    /// Client certificatethumbprint.
    pub client_certificatethumbprint: Option<String>,

    /// Management endpoints.
    pub management_endpoints: Option<Vec<String>>,

    /// Max partition resolution retries.
    pub max_partition_resolution_retries: Option<i32>,

    /// Server certificate thumbprints.
    pub server_certificate_thumbprints: Option<Vec<String>>,

    /// Server x509 names.
    pub server_x509_names: Option<Vec<X509CertificateName>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl BackendServiceFabricClusterProperties {
    /// What the service requires; everything else can be set afterwards.
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

/// Backend tls properties.
#[derive(Clone, Default)]
pub struct BackendTlsProperties {
    /// Validate certificate chain.
    ///
    /// The service's default is `true`.
    pub validate_certificate_chain: Option<bool>,

    /// Validate certificate name.
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

/// Backend type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum BackendType {
    /// `Pool`
    Pool,

    /// `Single`
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

/// Backend update parameter properties.
#[derive(Clone, Default)]
pub struct BackendUpdateParameterProperties {
    /// Circuit breaker.
    pub circuit_breaker: Option<BackendCircuitBreaker>,

    /// Credentials.
    pub credentials: Option<BackendCredentialsContract>,

    /// Description.
    ///
    /// 1 to 2000 characters.
    pub description: Option<String>,

    /// Pool.
    pub pool: Option<BackendBaseParametersPool>,

    /// Properties.
    pub properties: Option<BackendProperties>,

    /// Protocol.
    pub protocol: Option<BackendProtocol>,

    /// Proxy.
    pub proxy: Option<BackendProxyContract>,

    /// Resource id.
    ///
    /// 1 to 2000 characters.
    pub resource_id: Option<String>,

    /// Title.
    ///
    /// 1 to 300 characters.
    pub title: Option<String>,

    /// Tls.
    pub tls: Option<BackendTlsProperties>,

    /// Type.
    pub type_prop: Option<BackendType>,

    /// Url.
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

/// Backend update parameters.
#[derive(Clone, Default)]
pub struct BackendUpdateParameters {
    /// Properties.
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

/// Bearer token sending methods contract.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum BearerTokenSendingMethodsContract {
    /// `authorizationHeader`
    AuthorizationHeader,

    /// `query`
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

/// Body diagnostic settings.
#[derive(Clone, Default)]
pub struct BodyDiagnosticSettings {
    /// Bytes.
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

/// Certificate collection.
#[derive(Clone, Default)]
pub struct CertificateCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Certificate contract.
#[derive(Clone, Default)]
pub struct CertificateContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<CertificateContractProperties>,

    /// Type.
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

/// Certificate contract properties.
#[derive(Clone, Default)]
pub struct CertificateContractProperties {
    /// Expiration date.
    pub expiration_date: Option<OffsetDateTime>,

    /// Key vault.
    pub key_vault: Option<KeyVaultContractProperties>,

    /// Subject.
    pub subject: Option<String>,

    /// Thumbprint.
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

/// Certificate create or update parameters.
#[derive(Clone, Default)]
pub struct CertificateCreateOrUpdateParameters {
    /// Properties.
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

/// Certificate create or update properties.
#[derive(Clone, Default)]
pub struct CertificateCreateOrUpdateProperties {
    /// Data.
    pub data: Option<String>,

    /// Key vault.
    pub key_vault: Option<KeyVaultContractCreateProperties>,

    /// Password.
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
        writer.put("data", &self.data);
        writer.put("keyVault", &self.key_vault);
        writer.put("password", &self.password);
    }
}

runtime::model!(CertificateCreateOrUpdateProperties);

/// Circuit breaker failure condition.
#[derive(Clone, Default)]
pub struct CircuitBreakerFailureCondition {
    /// Count.
    pub count: Option<i64>,

    /// Error reasons.
    ///
    /// At most 10 items.
    pub error_reasons: Option<Vec<String>>,

    /// Interval.
    ///
    /// An ISO 8601 duration as text.
    pub interval: Option<String>,

    /// Percentage.
    pub percentage: Option<i64>,

    /// Status code ranges.
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

/// Circuit breaker rule.
#[derive(Clone, Default)]
pub struct CircuitBreakerRule {
    /// Accept retry after.
    pub accept_retry_after: Option<bool>,

    /// Failure condition.
    pub failure_condition: Option<CircuitBreakerFailureCondition>,

    /// Name.
    pub name: Option<String>,

    /// Trip duration.
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

/// Client secret contract.
#[derive(Clone, Default)]
pub struct ClientSecretContract {
    /// Client secret.
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

/// Connection status.
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

/// Connectivity check protocol.
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

/// Connectivity check request.
#[derive(Clone, Default)]
pub struct ConnectivityCheckRequest {
    /// Destination.
    pub destination: Option<ConnectivityCheckRequestDestination>,

    /// Preferred ip version.
    pub preferred_ip_version: Option<PreferredIpVersion>,

    /// Protocol.
    pub protocol: Option<ConnectivityCheckProtocol>,

    /// Protocol configuration.
    pub protocol_configuration: Option<ConnectivityCheckRequestProtocolConfiguration>,

    /// Source.
    pub source: Option<ConnectivityCheckRequestSource>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ConnectivityCheckRequest {
    /// What the service requires; everything else can be set afterwards.
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

/// Connectivity check request destination.
#[derive(Clone, Default)]
pub struct ConnectivityCheckRequestDestination {
    /// Address.
    pub address: Option<String>,

    /// Port.
    pub port: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ConnectivityCheckRequestDestination {
    /// What the service requires; everything else can be set afterwards.
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

/// Connectivity check request protocol configuration.
#[derive(Clone, Default)]
pub struct ConnectivityCheckRequestProtocolConfiguration {
    /// Http configuration.
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

/// Connectivity check request protocol configuration http configuration.
#[derive(Clone, Default)]
pub struct ConnectivityCheckRequestProtocolConfigurationHttpConfiguration {
    /// Headers.
    pub headers: Option<Vec<HttpHeader>>,

    /// Method.
    pub method: Option<MethodModel>,

    /// Valid status codes.
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

/// Connectivity check request source.
#[derive(Clone, Default)]
pub struct ConnectivityCheckRequestSource {
    /// Instance.
    pub instance: Option<i64>,

    /// Region.
    pub region: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ConnectivityCheckRequestSource {
    /// What the service requires; everything else can be set afterwards.
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

/// Connectivity check response.
#[derive(Clone, Default)]
pub struct ConnectivityCheckResponse {
    /// Avg latency in ms.
    ///
    /// Read-only: set by the service, left out of requests.
    pub avg_latency_in_ms: Option<i64>,

    /// Connection status.
    ///
    /// Read-only: set by the service, left out of requests.
    pub connection_status: Option<ConnectionStatus>,

    /// Hops.
    ///
    /// Read-only: set by the service, left out of requests.
    pub hops: Option<Vec<ConnectivityHop>>,

    /// Max latency in ms.
    ///
    /// Read-only: set by the service, left out of requests.
    pub max_latency_in_ms: Option<i64>,

    /// Min latency in ms.
    ///
    /// Read-only: set by the service, left out of requests.
    pub min_latency_in_ms: Option<i64>,

    /// Probes failed.
    ///
    /// Read-only: set by the service, left out of requests.
    pub probes_failed: Option<i64>,

    /// Probes sent.
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

/// Connectivity hop.
#[derive(Clone, Default)]
pub struct ConnectivityHop {
    /// Address.
    ///
    /// Read-only: set by the service, left out of requests.
    pub address: Option<String>,

    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Issues.
    ///
    /// Read-only: set by the service, left out of requests.
    pub issues: Option<Vec<ConnectivityIssue>>,

    /// Next hop ids.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_hop_ids: Option<Vec<String>>,

    /// Resource id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub resource_id: Option<String>,

    /// Type.
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

/// Connectivity issue.
#[derive(Clone, Default)]
pub struct ConnectivityIssue {
    /// Context.
    ///
    /// Read-only: set by the service, left out of requests.
    pub context: Option<Vec<BTreeMap<String, String>>>,

    /// Origin.
    ///
    /// Read-only: set by the service, left out of requests.
    pub origin: Option<Origin>,

    /// Severity.
    ///
    /// Read-only: set by the service, left out of requests.
    pub severity: Option<Severity>,

    /// Type.
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

/// Content format.
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

/// Created by type.
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

/// Data masking.
#[derive(Clone, Default)]
pub struct DataMasking {
    /// Headers.
    pub headers: Option<Vec<DataMaskingEntity>>,

    /// Query params.
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

/// Data masking entity.
#[derive(Clone, Default)]
pub struct DataMaskingEntity {
    /// Mode.
    pub mode: Option<DataMaskingMode>,

    /// Value.
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

/// Data masking mode.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum DataMaskingMode {
    /// `Hide`
    Hide,

    /// `Mask`
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

/// Diagnostic collection.
#[derive(Clone, Default)]
pub struct DiagnosticCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Diagnostic contract.
#[derive(Clone, Default)]
pub struct DiagnosticContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<DiagnosticContractProperties>,

    /// Type.
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

/// Diagnostic contract properties.
#[derive(Clone, Default)]
pub struct DiagnosticContractProperties {
    /// Always log.
    pub always_log: Option<AlwaysLog>,

    /// Backend.
    pub backend: Option<PipelineDiagnosticSettings>,

    /// Frontend.
    pub frontend: Option<PipelineDiagnosticSettings>,

    /// Http correlation protocol.
    pub http_correlation_protocol: Option<HttpCorrelationProtocol>,

    /// Log client ip.
    pub log_client_ip: Option<bool>,

    /// Logger id.
    pub logger_id: Option<String>,

    /// Metrics.
    pub metrics: Option<bool>,

    /// Operation name format.
    pub operation_name_format: Option<OperationNameFormat>,

    /// Sampling.
    pub sampling: Option<SamplingSettings>,

    /// Verbosity.
    pub verbosity: Option<Verbosity>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DiagnosticContractProperties {
    /// What the service requires; everything else can be set afterwards.
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

/// Diagnostic contract update properties.
#[derive(Clone, Default)]
pub struct DiagnosticContractUpdateProperties {
    /// Always log.
    pub always_log: Option<AlwaysLog>,

    /// Backend.
    pub backend: Option<PipelineDiagnosticSettings>,

    /// Frontend.
    pub frontend: Option<PipelineDiagnosticSettings>,

    /// Http correlation protocol.
    pub http_correlation_protocol: Option<HttpCorrelationProtocol>,

    /// Log client ip.
    pub log_client_ip: Option<bool>,

    /// Logger id.
    pub logger_id: Option<String>,

    /// Metrics.
    pub metrics: Option<bool>,

    /// Operation name format.
    pub operation_name_format: Option<OperationNameFormat>,

    /// Sampling.
    pub sampling: Option<SamplingSettings>,

    /// Verbosity.
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

/// Diagnostic update contract.
#[derive(Clone, Default)]
pub struct DiagnosticUpdateContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<DiagnosticContractUpdateProperties>,

    /// Type.
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

/// Error field contract.
#[derive(Clone, Default)]
pub struct ErrorFieldContract {
    /// Code.
    pub code: Option<String>,

    /// Message.
    pub message: Option<String>,

    /// Target.
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

/// Error response body.
#[derive(Clone, Default)]
pub struct ErrorResponseBody {
    /// Code.
    pub code: Option<String>,

    /// Details.
    pub details: Option<Vec<ErrorFieldContract>>,

    /// Message.
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

/// Export format.
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

/// Export result format.
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

/// Failure status code range.
#[derive(Clone, Default)]
pub struct FailureStatusCodeRange {
    /// Max.
    ///
    /// 200 to 599.
    pub max: Option<i32>,

    /// Min.
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

/// Global schema collection.
#[derive(Clone, Default)]
pub struct GlobalSchemaCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Value.
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

/// Global schema contract.
#[derive(Clone, Default)]
pub struct GlobalSchemaContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<GlobalSchemaContractProperties>,

    /// Type.
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

/// Global schema contract properties.
#[derive(Clone, Default)]
pub struct GlobalSchemaContractProperties {
    /// Description.
    pub description: Option<String>,

    /// Document.
    pub document: Option<Value>,

    /// Provisioning state.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// Schema type.
    pub schema_type: Option<SchemaType>,

    /// Value.
    pub value: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl GlobalSchemaContractProperties {
    /// What the service requires; everything else can be set afterwards.
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

/// Group collection.
#[derive(Clone, Default)]
pub struct GroupCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Group contract.
#[derive(Clone, Default)]
pub struct GroupContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<GroupContractProperties>,

    /// Type.
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

/// Group contract properties.
#[derive(Clone, Default)]
pub struct GroupContractProperties {
    /// Built in.
    ///
    /// Read-only: set by the service, left out of requests.
    pub built_in: Option<bool>,

    /// Description.
    ///
    /// At most 1000 characters.
    pub description: Option<String>,

    /// Display name.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// External id.
    pub external_id: Option<String>,

    /// Type.
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

/// Group create parameters.
#[derive(Clone, Default)]
pub struct GroupCreateParameters {
    /// Properties.
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

/// Group create parameters properties.
#[derive(Clone, Default)]
pub struct GroupCreateParametersProperties {
    /// Description.
    pub description: Option<String>,

    /// Display name.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// External id.
    pub external_id: Option<String>,

    /// Type.
    pub type_prop: Option<GroupType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl GroupCreateParametersProperties {
    /// What the service requires; everything else can be set afterwards.
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

/// Group type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum GroupType {
    /// `custom`
    Custom,

    /// `external`
    External,

    /// `system`
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

/// Group update parameters.
#[derive(Clone, Default)]
pub struct GroupUpdateParameters {
    /// Properties.
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

/// Group update parameters properties.
#[derive(Clone, Default)]
pub struct GroupUpdateParametersProperties {
    /// Description.
    pub description: Option<String>,

    /// Display name.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// External id.
    pub external_id: Option<String>,

    /// Type.
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

/// Http correlation protocol.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum HttpCorrelationProtocol {
    /// `Legacy`
    Legacy,

    /// `None`
    None,

    /// `W3C`
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

/// Http header.
#[derive(Clone, Default)]
pub struct HttpHeader {
    /// Name.
    pub name: Option<String>,

    /// Value.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl HttpHeader {
    /// What the service requires; everything else can be set afterwards.
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

/// Http message diagnostic.
#[derive(Clone, Default)]
pub struct HttpMessageDiagnostic {
    /// Body.
    pub body: Option<BodyDiagnosticSettings>,

    /// Data masking.
    pub data_masking: Option<DataMasking>,

    /// Headers.
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

/// Issue collection.
#[derive(Clone, Default)]
pub struct IssueCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Value.
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

/// Issue contract.
#[derive(Clone, Default)]
pub struct IssueContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<IssueContractProperties>,

    /// Type.
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

/// Issue contract properties.
#[derive(Clone, Default)]
pub struct IssueContractProperties {
    /// Api id.
    pub api_id: Option<String>,

    /// Created date.
    pub created_date: Option<OffsetDateTime>,

    /// Description.
    pub description: Option<String>,

    /// State.
    pub state: Option<State>,

    /// Title.
    pub title: Option<String>,

    /// User id.
    pub user_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl IssueContractProperties {
    /// What the service requires; everything else can be set afterwards.
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

/// Issue type.
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

/// Key type.
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

/// Key vault contract create properties.
#[derive(Clone, Default)]
pub struct KeyVaultContractCreateProperties {
    /// Identity client id.
    pub identity_client_id: Option<String>,

    /// Secret identifier.
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

/// Key vault contract properties.
#[derive(Clone, Default)]
pub struct KeyVaultContractProperties {
    /// Identity client id.
    pub identity_client_id: Option<String>,

    /// Last status.
    pub last_status: Option<KeyVaultLastAccessStatusContractProperties>,

    /// Secret identifier.
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

/// Key vault last access status contract properties.
#[derive(Clone, Default)]
pub struct KeyVaultLastAccessStatusContractProperties {
    /// Code.
    pub code: Option<String>,

    /// Message.
    pub message: Option<String>,

    /// Time stamp utc.
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

/// Logger collection.
#[derive(Clone, Default)]
pub struct LoggerCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Logger contract.
#[derive(Clone, Default)]
pub struct LoggerContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<LoggerContractProperties>,

    /// Type.
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

/// Logger contract properties.
#[derive(Clone, Default)]
pub struct LoggerContractProperties {
    /// Credentials.
    pub credentials: Option<BTreeMap<String, String>>,

    /// Description.
    ///
    /// At most 256 characters.
    pub description: Option<String>,

    /// Is buffered.
    pub is_buffered: Option<bool>,

    /// Logger type.
    pub logger_type: Option<LoggerType>,

    /// Resource id.
    pub resource_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl LoggerContractProperties {
    /// What the service requires; everything else can be set afterwards.
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
        writer.put("credentials", &self.credentials);
        writer.put("description", &self.description);
        writer.put("isBuffered", &self.is_buffered);
        writer.put("loggerType", &self.logger_type);
        writer.put("resourceId", &self.resource_id);
    }
}

runtime::model!(LoggerContractProperties);

/// Logger type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum LoggerType {
    /// `applicationInsights`
    ApplicationInsights,

    /// `azureEventHub`
    AzureEventHub,

    /// `azureMonitor`
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

/// Logger update contract.
#[derive(Clone, Default)]
pub struct LoggerUpdateContract {
    /// Properties.
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

/// Logger update parameters.
#[derive(Clone, Default)]
pub struct LoggerUpdateParameters {
    /// Credentials.
    pub credentials: Option<BTreeMap<String, String>>,

    /// Description.
    pub description: Option<String>,

    /// Is buffered.
    pub is_buffered: Option<bool>,

    /// Logger type.
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
        writer.put("credentials", &self.credentials);
        writer.put("description", &self.description);
        writer.put("isBuffered", &self.is_buffered);
        writer.put("loggerType", &self.logger_type);
    }
}

runtime::model!(LoggerUpdateParameters);

/// Method.
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

/// Named value collection.
#[derive(Clone, Default)]
pub struct NamedValueCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Named value contract.
#[derive(Clone, Default)]
pub struct NamedValueContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<NamedValueContractProperties>,

    /// Type.
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

/// Named value contract properties.
#[derive(Clone, Default)]
pub struct NamedValueContractProperties {
    /// Display name.
    ///
    /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
    pub display_name: Option<String>,

    /// Key vault.
    pub key_vault: Option<KeyVaultContractProperties>,

    /// Provisioning state.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// Secret.
    pub secret: Option<bool>,

    /// Tags.
    ///
    /// At most 32 items.
    pub tags: Option<Vec<String>>,

    /// Value.
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

/// Named value create contract.
#[derive(Clone, Default)]
pub struct NamedValueCreateContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<NamedValueCreateContractProperties>,

    /// Type.
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

/// Named value create contract properties.
#[derive(Clone, Default)]
pub struct NamedValueCreateContractProperties {
    /// Display name.
    ///
    /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
    pub display_name: Option<String>,

    /// Key vault.
    pub key_vault: Option<KeyVaultContractCreateProperties>,

    /// Secret.
    pub secret: Option<bool>,

    /// Tags.
    ///
    /// At most 32 items.
    pub tags: Option<Vec<String>>,

    /// Value.
    ///
    /// At most 4096 characters.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl NamedValueCreateContractProperties {
    /// What the service requires; everything else can be set afterwards.
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
        writer.put("value", &self.value);
    }
}

runtime::model!(NamedValueCreateContractProperties);

/// Named value secret contract.
#[derive(Clone, Default)]
pub struct NamedValueSecretContract {
    /// Value.
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
        writer.put("value", &self.value);
    }
}

runtime::model!(NamedValueSecretContract);

/// Named value update parameter properties.
#[derive(Clone, Default)]
pub struct NamedValueUpdateParameterProperties {
    /// Display name.
    ///
    /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
    pub display_name: Option<String>,

    /// Key vault.
    pub key_vault: Option<KeyVaultContractCreateProperties>,

    /// Secret.
    pub secret: Option<bool>,

    /// Tags.
    ///
    /// At most 32 items.
    pub tags: Option<Vec<String>>,

    /// Value.
    ///
    /// 1 to 4096 characters.
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
        writer.put("value", &self.value);
    }
}

runtime::model!(NamedValueUpdateParameterProperties);

/// Named value update parameters.
#[derive(Clone, Default)]
pub struct NamedValueUpdateParameters {
    /// Properties.
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

/// Notification collection.
#[derive(Clone, Default)]
pub struct NotificationCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Notification contract.
#[derive(Clone, Default)]
pub struct NotificationContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<NotificationContractProperties>,

    /// Type.
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

/// Notification contract properties.
#[derive(Clone, Default)]
pub struct NotificationContractProperties {
    /// Description.
    pub description: Option<String>,

    /// Recipients.
    pub recipients: Option<RecipientsContractProperties>,

    /// Title.
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

/// Notification name.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum NotificationName {
    /// `AccountClosedPublisher`
    AccountClosedPublisher,

    /// `BCC`
    Bcc,

    /// `NewApplicationNotificationMessage`
    NewApplicationNotificationMessage,

    /// `NewIssuePublisherNotificationMessage`
    NewIssuePublisherNotificationMessage,

    /// `PurchasePublisherNotificationMessage`
    PurchasePublisherNotificationMessage,

    /// `QuotaLimitApproachingPublisherNotificationMessage`
    QuotaLimitApproachingPublisherNotificationMessage,

    /// `RequestPublisherNotificationMessage`
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

/// Oauth2 authentication settings contract.
#[derive(Clone, Default)]
pub struct Oauth2AuthenticationSettingsContract {
    /// Authorization server id.
    pub authorization_server_id: Option<String>,

    /// Scope.
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

/// Open id authentication settings contract.
#[derive(Clone, Default)]
pub struct OpenIdAuthenticationSettingsContract {
    /// Bearer token sending methods.
    pub bearer_token_sending_methods: Option<Vec<BearerTokenSendingMethodsContract>>,

    /// Openid provider id.
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

/// Operation collection.
#[derive(Clone, Default)]
pub struct OperationCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Value.
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

/// Operation contract.
#[derive(Clone, Default)]
pub struct OperationContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<OperationContractProperties>,

    /// Type.
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

/// Operation contract properties.
#[derive(Clone, Default)]
pub struct OperationContractProperties {
    /// Description.
    ///
    /// At most 1000 characters.
    pub description: Option<String>,

    /// Display name.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// Method.
    pub method: Option<String>,

    /// Policies.
    pub policies: Option<String>,

    /// Request.
    pub request: Option<RequestContract>,

    /// Responses.
    pub responses: Option<Vec<ResponseContract>>,

    /// Template parameters.
    pub template_parameters: Option<Vec<ParameterContract>>,

    /// Url template.
    ///
    /// 1 to 1000 characters.
    pub url_template: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl OperationContractProperties {
    /// What the service requires; everything else can be set afterwards.
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

/// Operation name format.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum OperationNameFormat {
    /// `Name`
    Name,

    /// `Url`
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

/// Operation result contract.
#[derive(Clone, Default)]
pub struct OperationResultContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<OperationResultContractProperties>,

    /// Type.
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

/// Operation result contract properties.
#[derive(Clone, Default)]
pub struct OperationResultContractProperties {
    /// Action log.
    ///
    /// Read-only: set by the service, left out of requests.
    pub action_log: Option<Vec<OperationResultLogItemContract>>,

    /// Error.
    pub error: Option<ErrorResponseBody>,

    /// Id.
    pub id: Option<String>,

    /// Result info.
    pub result_info: Option<String>,

    /// Started.
    pub started: Option<OffsetDateTime>,

    /// Status.
    pub status: Option<AsyncOperationStatus>,

    /// Updated.
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

/// Operation result log item contract.
#[derive(Clone, Default)]
pub struct OperationResultLogItemContract {
    /// Action.
    pub action: Option<String>,

    /// Object key.
    pub object_key: Option<String>,

    /// Object type.
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

/// Operation tag resource contract properties.
#[derive(Clone, Default)]
pub struct OperationTagResourceContractProperties {
    /// Api name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub api_name: Option<String>,

    /// Api revision.
    ///
    /// Read-only: set by the service, left out of requests.
    pub api_revision: Option<String>,

    /// Api version.
    ///
    /// Read-only: set by the service, left out of requests.
    pub api_version: Option<String>,

    /// Description.
    ///
    /// Read-only: set by the service, left out of requests.
    pub description: Option<String>,

    /// Id.
    pub id: Option<String>,

    /// Method.
    ///
    /// Read-only: set by the service, left out of requests.
    pub method: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Url template.
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

/// Operation update contract.
#[derive(Clone, Default)]
pub struct OperationUpdateContract {
    /// Properties.
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

/// Operation update contract properties.
#[derive(Clone, Default)]
pub struct OperationUpdateContractProperties {
    /// Description.
    ///
    /// At most 1000 characters.
    pub description: Option<String>,

    /// Display name.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// Method.
    pub method: Option<String>,

    /// Policies.
    pub policies: Option<String>,

    /// Request.
    pub request: Option<RequestContract>,

    /// Responses.
    pub responses: Option<Vec<ResponseContract>>,

    /// Template parameters.
    pub template_parameters: Option<Vec<ParameterContract>>,

    /// Url template.
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

/// Origin.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Origin {
    /// `Inbound`
    Inbound,

    /// `Local`
    Local,

    /// `Outbound`
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

/// Parameter contract.
#[derive(Clone, Default)]
pub struct ParameterContract {
    /// Default value.
    pub default_value: Option<String>,

    /// Description.
    pub description: Option<String>,

    /// Examples.
    pub examples: Option<BTreeMap<String, ParameterExampleContract>>,

    /// Name.
    pub name: Option<String>,

    /// Required.
    pub required: Option<bool>,

    /// Schema id.
    pub schema_id: Option<String>,

    /// Type name.
    pub type_name: Option<String>,

    /// Type.
    pub type_prop: Option<String>,

    /// Values.
    pub values: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ParameterContract {
    /// What the service requires; everything else can be set afterwards.
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

/// Parameter example contract.
#[derive(Clone, Default)]
pub struct ParameterExampleContract {
    /// Description.
    pub description: Option<String>,

    /// External value.
    pub external_value: Option<String>,

    /// Summary.
    pub summary: Option<String>,

    /// Value.
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

/// Pipeline diagnostic settings.
#[derive(Clone, Default)]
pub struct PipelineDiagnosticSettings {
    /// Request.
    pub request: Option<HttpMessageDiagnostic>,

    /// Response.
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

/// Policy collection.
#[derive(Clone, Default)]
pub struct PolicyCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Policy content format.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PolicyContentFormat {
    /// `rawxml`
    Rawxml,

    /// `rawxml-link`
    RawxmlLink,

    /// `xml`
    Xml,

    /// `xml-link`
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

/// Policy contract.
#[derive(Clone, Default)]
pub struct PolicyContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<PolicyContractProperties>,

    /// Type.
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

/// Policy contract properties.
#[derive(Clone, Default)]
pub struct PolicyContractProperties {
    /// Format.
    ///
    /// The service's default is `xml`.
    pub format: Option<PolicyContentFormat>,

    /// Value.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl PolicyContractProperties {
    /// What the service requires; everything else can be set afterwards.
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

/// Policy export format.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PolicyExportFormat {
    /// `rawxml`
    Rawxml,

    /// `xml`
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

/// Policy fragment collection.
#[derive(Clone, Default)]
pub struct PolicyFragmentCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Policy fragment content format.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PolicyFragmentContentFormat {
    /// `rawxml`
    Rawxml,

    /// `xml`
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

/// Policy fragment contract.
#[derive(Clone, Default)]
pub struct PolicyFragmentContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<PolicyFragmentContractProperties>,

    /// Type.
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

/// Policy fragment contract properties.
#[derive(Clone, Default)]
pub struct PolicyFragmentContractProperties {
    /// Description.
    ///
    /// 0 to 1000 characters.
    pub description: Option<String>,

    /// Format.
    ///
    /// The service's default is `xml`.
    pub format: Option<PolicyFragmentContentFormat>,

    /// Provisioning state.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// Value.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl PolicyFragmentContractProperties {
    /// What the service requires; everything else can be set afterwards.
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

/// Preferred ip version.
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

/// Private endpoint service connection status.
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

/// Private link service connection state.
#[derive(Clone, Default)]
pub struct PrivateLinkServiceConnectionState {
    /// Actions required.
    pub actions_required: Option<String>,

    /// Description.
    pub description: Option<String>,

    /// Status.
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

/// Product api link collection.
#[derive(Clone, Default)]
pub struct ProductApiLinkCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Product api link contract.
#[derive(Clone, Default)]
pub struct ProductApiLinkContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<ProductApiLinkContractProperties>,

    /// Type.
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

/// Product api link contract properties.
#[derive(Clone, Default)]
pub struct ProductApiLinkContractProperties {
    /// Api id.
    pub api_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ProductApiLinkContractProperties {
    /// What the service requires; everything else can be set afterwards.
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

/// Product collection.
#[derive(Clone, Default)]
pub struct ProductCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Product contract.
#[derive(Clone, Default)]
pub struct ProductContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<ProductContractProperties>,

    /// Type.
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

/// Product contract properties.
#[derive(Clone, Default)]
pub struct ProductContractProperties {
    /// Approval required.
    pub approval_required: Option<bool>,

    /// Description.
    ///
    /// 0 to 1000 characters.
    pub description: Option<String>,

    /// Display name.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// State.
    pub state: Option<ProductState>,

    /// Subscription required.
    pub subscription_required: Option<bool>,

    /// Subscriptions limit.
    pub subscriptions_limit: Option<i32>,

    /// Terms.
    pub terms: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ProductContractProperties {
    /// What the service requires; everything else can be set afterwards.
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

/// Product group link collection.
#[derive(Clone, Default)]
pub struct ProductGroupLinkCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Product group link contract.
#[derive(Clone, Default)]
pub struct ProductGroupLinkContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<ProductGroupLinkContractProperties>,

    /// Type.
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

/// Product group link contract properties.
#[derive(Clone, Default)]
pub struct ProductGroupLinkContractProperties {
    /// Group id.
    pub group_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ProductGroupLinkContractProperties {
    /// What the service requires; everything else can be set afterwards.
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

/// Product state.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ProductState {
    /// `notPublished`
    NotPublished,

    /// `published`
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

/// Product tag resource contract properties.
#[derive(Clone, Default)]
pub struct ProductTagResourceContractProperties {
    /// Approval required.
    pub approval_required: Option<bool>,

    /// Description.
    ///
    /// 0 to 1000 characters.
    pub description: Option<String>,

    /// Id.
    pub id: Option<String>,

    /// Name.
    ///
    /// 1 to 300 characters.
    pub name: Option<String>,

    /// State.
    pub state: Option<ProductState>,

    /// Subscription required.
    pub subscription_required: Option<bool>,

    /// Subscriptions limit.
    pub subscriptions_limit: Option<i32>,

    /// Terms.
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

/// Product update parameters.
#[derive(Clone, Default)]
pub struct ProductUpdateParameters {
    /// Properties.
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

/// Product update properties.
#[derive(Clone, Default)]
pub struct ProductUpdateProperties {
    /// Approval required.
    pub approval_required: Option<bool>,

    /// Description.
    ///
    /// 0 to 1000 characters.
    pub description: Option<String>,

    /// Display name.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// State.
    pub state: Option<ProductState>,

    /// Subscription required.
    pub subscription_required: Option<bool>,

    /// Subscriptions limit.
    pub subscriptions_limit: Option<i32>,

    /// Terms.
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

/// Protocol.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Protocol {
    /// `http`
    Http,

    /// `https`
    Https,

    /// `ws`
    Ws,

    /// `wss`
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

/// Proxy resource.
#[derive(Clone, Default)]
pub struct ProxyResource {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Type.
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

/// Quota counter contract.
#[derive(Clone, Default)]
pub struct QuotaCounterContract {
    /// Counter key.
    ///
    /// At least 1 character.
    pub counter_key: Option<String>,

    /// Period end time.
    pub period_end_time: Option<OffsetDateTime>,

    /// Period key.
    ///
    /// At least 1 character.
    pub period_key: Option<String>,

    /// Period start time.
    pub period_start_time: Option<OffsetDateTime>,

    /// Value.
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

/// Quota counter value contract properties.
#[derive(Clone, Default)]
pub struct QuotaCounterValueContractProperties {
    /// Calls count.
    pub calls_count: Option<i32>,

    /// Kb transferred.
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

/// Quota counter value update contract.
#[derive(Clone, Default)]
pub struct QuotaCounterValueUpdateContract {
    /// Properties.
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

/// Recipient email collection.
#[derive(Clone, Default)]
pub struct RecipientEmailCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Recipient email contract.
#[derive(Clone, Default)]
pub struct RecipientEmailContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<RecipientEmailContractProperties>,

    /// Type.
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

/// Recipient email contract properties.
#[derive(Clone, Default)]
pub struct RecipientEmailContractProperties {
    /// Email.
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

/// Recipient user collection.
#[derive(Clone, Default)]
pub struct RecipientUserCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Recipient user contract.
#[derive(Clone, Default)]
pub struct RecipientUserContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<RecipientUsersContractProperties>,

    /// Type.
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

/// Recipient users contract properties.
#[derive(Clone, Default)]
pub struct RecipientUsersContractProperties {
    /// User id.
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

/// Recipients contract properties.
#[derive(Clone, Default)]
pub struct RecipientsContractProperties {
    /// Emails.
    pub emails: Option<Vec<String>>,

    /// Users.
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

/// Registration delegation settings properties.
#[derive(Clone, Default)]
pub struct RegistrationDelegationSettingsProperties {
    /// Enabled.
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

/// Representation contract.
#[derive(Clone, Default)]
pub struct RepresentationContract {
    /// Content type.
    pub content_type: Option<String>,

    /// Examples.
    pub examples: Option<BTreeMap<String, ParameterExampleContract>>,

    /// Form parameters.
    pub form_parameters: Option<Vec<ParameterContract>>,

    /// Schema id.
    pub schema_id: Option<String>,

    /// Type name.
    pub type_name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl RepresentationContract {
    /// What the service requires; everything else can be set afterwards.
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

/// Request contract.
#[derive(Clone, Default)]
pub struct RequestContract {
    /// Description.
    pub description: Option<String>,

    /// Headers.
    pub headers: Option<Vec<ParameterContract>>,

    /// Query parameters.
    pub query_parameters: Option<Vec<ParameterContract>>,

    /// Representations.
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

/// Resource collection.
#[derive(Clone, Default)]
pub struct ResourceCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Response contract.
#[derive(Clone, Default)]
pub struct ResponseContract {
    /// Description.
    pub description: Option<String>,

    /// Headers.
    pub headers: Option<Vec<ParameterContract>>,

    /// Representations.
    pub representations: Option<Vec<RepresentationContract>>,

    /// Status code.
    pub status_code: Option<i32>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ResponseContract {
    /// What the service requires; everything else can be set afterwards.
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

/// Sampling settings.
#[derive(Clone, Default)]
pub struct SamplingSettings {
    /// Percentage.
    ///
    /// 0 to 100.
    pub percentage: Option<f64>,

    /// Sampling type.
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

/// Sampling type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SamplingType {
    /// `fixed`
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

/// Schema collection.
#[derive(Clone, Default)]
pub struct SchemaCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Value.
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

/// Schema contract.
#[derive(Clone, Default)]
pub struct SchemaContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<SchemaContractProperties>,

    /// Type.
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

/// Schema contract properties.
#[derive(Clone, Default)]
pub struct SchemaContractProperties {
    /// Content type.
    pub content_type: Option<String>,

    /// Document.
    pub document: Option<SchemaDocumentProperties>,

    /// Provisioning state.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SchemaContractProperties {
    /// What the service requires; everything else can be set afterwards.
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

/// Schema document properties.
#[derive(Clone, Default)]
pub struct SchemaDocumentProperties {
    /// Components.
    pub components: Option<Value>,

    /// Definitions.
    pub definitions: Option<Value>,

    /// Value.
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

/// Schema type.
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

/// Severity.
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

/// Sku type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SkuType {
    /// `Standard`
    Standard,

    /// `WorkspaceGatewayPremium`
    WorkspaceGatewayPremium,

    /// `WorkspaceGatewayStandard`
    WorkspaceGatewayStandard,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SkuType {
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

runtime::text_enum!(SkuType);

/// Soap api type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SoapApiType {
    /// `grpc`
    GRpc,

    /// `graphql`
    GraphQl,

    /// `odata`
    OData,

    /// `soap`
    SoapPassThrough,

    /// `http`
    SoapToRest,

    /// `websocket`
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

/// State.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum State {
    /// `closed`
    Closed,

    /// `open`
    Open,

    /// `proposed`
    Proposed,

    /// `removed`
    Removed,

    /// `resolved`
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

/// Subscription collection.
#[derive(Clone, Default)]
pub struct SubscriptionCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Subscription contract.
#[derive(Clone, Default)]
pub struct SubscriptionContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<SubscriptionContractProperties>,

    /// Type.
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

/// Subscription contract properties.
#[derive(Clone, Default)]
pub struct SubscriptionContractProperties {
    /// Allow tracing.
    pub allow_tracing: Option<bool>,

    /// Created date.
    ///
    /// Read-only: set by the service, left out of requests.
    pub created_date: Option<OffsetDateTime>,

    /// Display name.
    ///
    /// 0 to 100 characters.
    pub display_name: Option<String>,

    /// End date.
    pub end_date: Option<OffsetDateTime>,

    /// Expiration date.
    pub expiration_date: Option<OffsetDateTime>,

    /// Notification date.
    pub notification_date: Option<OffsetDateTime>,

    /// Owner id.
    pub owner_id: Option<String>,

    /// Primary key.
    ///
    /// Secret: not shown by `Debug`. 1 to 256 characters.
    pub primary_key: Option<String>,

    /// Scope.
    pub scope: Option<String>,

    /// Secondary key.
    ///
    /// Secret: not shown by `Debug`. 1 to 256 characters.
    pub secondary_key: Option<String>,

    /// Start date.
    pub start_date: Option<OffsetDateTime>,

    /// State.
    pub state: Option<SubscriptionState>,

    /// State comment.
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

/// Subscription create parameter properties.
#[derive(Clone, Default)]
pub struct SubscriptionCreateParameterProperties {
    /// Allow tracing.
    pub allow_tracing: Option<bool>,

    /// Display name.
    ///
    /// 1 to 100 characters.
    pub display_name: Option<String>,

    /// Owner id.
    pub owner_id: Option<String>,

    /// Primary key.
    ///
    /// 1 to 256 characters.
    pub primary_key: Option<String>,

    /// Scope.
    pub scope: Option<String>,

    /// Secondary key.
    ///
    /// 1 to 256 characters.
    pub secondary_key: Option<String>,

    /// State.
    pub state: Option<SubscriptionState>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SubscriptionCreateParameterProperties {
    /// What the service requires; everything else can be set afterwards.
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
        writer.put("primaryKey", &self.primary_key);
        writer.put("scope", &self.scope);
        writer.put("secondaryKey", &self.secondary_key);
        writer.put("state", &self.state);
    }
}

runtime::model!(SubscriptionCreateParameterProperties);

/// Subscription create parameters.
#[derive(Clone, Default)]
pub struct SubscriptionCreateParameters {
    /// Properties.
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

/// Subscription key parameter names contract.
#[derive(Clone, Default)]
pub struct SubscriptionKeyParameterNamesContract {
    /// Header.
    pub header: Option<String>,

    /// Query.
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

/// Subscription keys contract.
#[derive(Clone, Default)]
pub struct SubscriptionKeysContract {
    /// Primary key.
    ///
    /// 1 to 256 characters.
    pub primary_key: Option<String>,

    /// Secondary key.
    ///
    /// 1 to 256 characters.
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
        writer.put("primaryKey", &self.primary_key);
        writer.put("secondaryKey", &self.secondary_key);
    }
}

runtime::model!(SubscriptionKeysContract);

/// Subscription state.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SubscriptionState {
    /// `active`
    Active,

    /// `cancelled`
    Cancelled,

    /// `expired`
    Expired,

    /// `rejected`
    Rejected,

    /// `submitted`
    Submitted,

    /// `suspended`
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

/// Subscription update parameter properties.
#[derive(Clone, Default)]
pub struct SubscriptionUpdateParameterProperties {
    /// Allow tracing.
    pub allow_tracing: Option<bool>,

    /// Display name.
    pub display_name: Option<String>,

    /// Expiration date.
    pub expiration_date: Option<OffsetDateTime>,

    /// Owner id.
    pub owner_id: Option<String>,

    /// Primary key.
    ///
    /// 1 to 256 characters.
    pub primary_key: Option<String>,

    /// Scope.
    pub scope: Option<String>,

    /// Secondary key.
    ///
    /// 1 to 256 characters.
    pub secondary_key: Option<String>,

    /// State.
    pub state: Option<SubscriptionState>,

    /// State comment.
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
        writer.put("primaryKey", &self.primary_key);
        writer.put("scope", &self.scope);
        writer.put("secondaryKey", &self.secondary_key);
        writer.put("state", &self.state);
        writer.put("stateComment", &self.state_comment);
    }
}

runtime::model!(SubscriptionUpdateParameterProperties);

/// Subscription update parameters.
#[derive(Clone, Default)]
pub struct SubscriptionUpdateParameters {
    /// Properties.
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

/// Subscriptions delegation settings properties.
#[derive(Clone, Default)]
pub struct SubscriptionsDelegationSettingsProperties {
    /// Enabled.
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

/// System data.
#[derive(Clone, Default)]
pub struct SystemData {
    /// Created at.
    pub created_at: Option<OffsetDateTime>,

    /// Created by.
    pub created_by: Option<String>,

    /// Created by type.
    pub created_by_type: Option<CreatedByType>,

    /// Last modified at.
    pub last_modified_at: Option<OffsetDateTime>,

    /// Last modified by.
    pub last_modified_by: Option<String>,

    /// Last modified by type.
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

/// Tag api link collection.
#[derive(Clone, Default)]
pub struct TagApiLinkCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Tag api link contract.
#[derive(Clone, Default)]
pub struct TagApiLinkContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<TagApiLinkContractProperties>,

    /// Type.
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

/// Tag api link contract properties.
#[derive(Clone, Default)]
pub struct TagApiLinkContractProperties {
    /// Api id.
    pub api_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl TagApiLinkContractProperties {
    /// What the service requires; everything else can be set afterwards.
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

/// Tag collection.
#[derive(Clone, Default)]
pub struct TagCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Tag contract.
#[derive(Clone, Default)]
pub struct TagContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<TagContractProperties>,

    /// Type.
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

/// Tag contract properties.
#[derive(Clone, Default)]
pub struct TagContractProperties {
    /// Display name.
    ///
    /// 1 to 160 characters.
    pub display_name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl TagContractProperties {
    /// What the service requires; everything else can be set afterwards.
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

/// Tag create update parameters.
#[derive(Clone, Default)]
pub struct TagCreateUpdateParameters {
    /// Properties.
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

/// Tag operation link collection.
#[derive(Clone, Default)]
pub struct TagOperationLinkCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Tag operation link contract.
#[derive(Clone, Default)]
pub struct TagOperationLinkContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<TagOperationLinkContractProperties>,

    /// Type.
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

/// Tag operation link contract properties.
#[derive(Clone, Default)]
pub struct TagOperationLinkContractProperties {
    /// Operation id.
    pub operation_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl TagOperationLinkContractProperties {
    /// What the service requires; everything else can be set afterwards.
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

/// Tag product link collection.
#[derive(Clone, Default)]
pub struct TagProductLinkCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Tag product link contract.
#[derive(Clone, Default)]
pub struct TagProductLinkContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<TagProductLinkContractProperties>,

    /// Type.
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

/// Tag product link contract properties.
#[derive(Clone, Default)]
pub struct TagProductLinkContractProperties {
    /// Product id.
    pub product_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl TagProductLinkContractProperties {
    /// What the service requires; everything else can be set afterwards.
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

/// Tag resource collection.
#[derive(Clone, Default)]
pub struct TagResourceCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Tag resource contract.
#[derive(Clone, Default)]
pub struct TagResourceContract {
    /// Api.
    pub api: Option<ApiTagResourceContractProperties>,

    /// Operation.
    pub operation: Option<OperationTagResourceContractProperties>,

    /// Product.
    pub product: Option<ProductTagResourceContractProperties>,

    /// Tag.
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

/// Tag tag resource contract properties.
#[derive(Clone, Default)]
pub struct TagTagResourceContractProperties {
    /// Id.
    pub id: Option<String>,

    /// Name.
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

/// Terms of service properties.
#[derive(Clone, Default)]
pub struct TermsOfServiceProperties {
    /// Consent required.
    pub consent_required: Option<bool>,

    /// Enabled.
    pub enabled: Option<bool>,

    /// Text.
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

/// Translate required query parameters conduct.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum TranslateRequiredQueryParametersConduct {
    /// `query`
    Query,

    /// `template`
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

/// User collection.
#[derive(Clone, Default)]
pub struct UserCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// User contract.
#[derive(Clone, Default)]
pub struct UserContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<UserContractProperties>,

    /// Type.
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

/// User contract properties.
#[derive(Clone, Default)]
pub struct UserContractProperties {
    /// Email.
    pub email: Option<String>,

    /// First name.
    pub first_name: Option<String>,

    /// Groups.
    ///
    /// Read-only: set by the service, left out of requests.
    pub groups: Option<Vec<GroupContractProperties>>,

    /// Identities.
    pub identities: Option<Vec<UserIdentityContract>>,

    /// Last name.
    pub last_name: Option<String>,

    /// Note.
    pub note: Option<String>,

    /// Registration date.
    pub registration_date: Option<OffsetDateTime>,

    /// State.
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

/// User identity contract.
#[derive(Clone, Default)]
pub struct UserIdentityContract {
    /// Id.
    pub id: Option<String>,

    /// Provider.
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

/// User state.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum UserState {
    /// `active`
    Active,

    /// `blocked`
    Blocked,

    /// `deleted`
    Deleted,

    /// `pending`
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

/// Verbosity.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Verbosity {
    /// `error`
    Error,

    /// `information`
    Information,

    /// `verbose`
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

/// Versioning scheme.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum VersioningScheme {
    /// `Header`
    Header,

    /// `Query`
    Query,

    /// `Segment`
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

/// Virtual network type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum VirtualNetworkType {
    /// `External`
    External,

    /// `Internal`
    Internal,

    /// `None`
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

/// Wiki collection.
#[derive(Clone, Default)]
pub struct WikiCollection {
    /// Next link.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Value.
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

/// Wiki contract.
#[derive(Clone, Default)]
pub struct WikiContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<WikiContractProperties>,

    /// Type.
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

/// Wiki contract properties.
#[derive(Clone, Default)]
pub struct WikiContractProperties {
    /// Documents.
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

/// Wiki documentation contract.
#[derive(Clone, Default)]
pub struct WikiDocumentationContract {
    /// Documentation id.
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

/// Wiki update contract.
#[derive(Clone, Default)]
pub struct WikiUpdateContract {
    /// Properties.
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

/// Workspace links gateway.
#[derive(Clone, Default)]
pub struct WorkspaceLinksGateway {
    /// Id.
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

/// X509 certificate name.
#[derive(Clone, Default)]
pub struct X509CertificateName {
    /// Issuer certificate thumbprint.
    pub issuer_certificate_thumbprint: Option<String>,

    /// Name.
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
