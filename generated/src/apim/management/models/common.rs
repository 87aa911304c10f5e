// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of several groups of operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Json, Lenient};

runtime::text_enum! {
    /// Part of a service to which direct access is given.
    pub enum AccessIdName {
        /// `access`
        ///
        /// The management endpoint.
        Access = "access",

        /// `gitAccess`
        ///
        /// The Git repository.
        GitAccess = "gitAccess",
    }
}

runtime::text_enum! {
    /// Calls that are logged whatever the sampling says.
    pub enum AlwaysLog {
        /// `allErrors`
        ///
        /// Calls that end in an error.
        AllErrors = "allErrors",
    }
}

runtime::model! {
    /// Page of APIs.
    pub struct ApiCollection {
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
        pub value: Option<Vec<ApiContract>>,
    }
}

runtime::page!(ApiCollection { value : ApiContract });

runtime::model! {
    /// Whom to ask about an API.
    pub struct ApiContactInformation {
        /// E-mail address of the contact.
        #[json("email")]
        pub email: Option<String>,

        /// Person or organization to contact.
        #[json("name")]
        pub name: Option<String>,

        /// Web page of the contact.
        #[json("url")]
        pub url: Option<String>,
    }
}

runtime::model! {
    /// API of a service or workspace; each revision is a resource of its own.
    pub struct ApiContract {
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
        pub properties: Option<ApiContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Address, backend, security and version of an API.
    pub struct ApiContractProperties {
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

        /// State of the last change to the resource.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<String>,

        /// Address of the backend of the API.
        ///
        /// 0 to 2000 characters.
        #[json("serviceUrl")]
        pub service_url: Option<String>,

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
    }
}

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

        /// State of the last change to the resource.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<String>,

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
    /// Exported API.
    pub struct ApiExportResult {
        /// Format of the exported file.
        #[json("format")]
        pub export_result_format: Option<ExportResultFormat>,

        /// Resource ID of the exported API.
        #[json("id")]
        pub id: Option<String>,

        /// Where the exported file lies.
        #[json("value")]
        pub value: Option<ApiExportResultValue>,
    }
}

runtime::model! {
    /// Where an exported API lies.
    pub struct ApiExportResultValue {
        /// Address of the exported file; it works for five minutes.
        ///
        /// Secret: not shown by `Debug`.
        #[json("link", secret)]
        pub link: Option<String>,
    }
}

runtime::text_enum! {
    /// Tier of a workspace gateway.
    pub enum ApiGatewaySkuType {
        /// `Standard`
        Standard = "Standard",

        /// `WorkspaceGatewayPremium`
        ///
        /// Premium gateway of workspaces, with virtual networks.
        WorkspaceGatewayPremium = "WorkspaceGatewayPremium",

        /// `WorkspaceGatewayStandard`
        ///
        /// Standard gateway of workspaces.
        WorkspaceGatewayStandard = "WorkspaceGatewayStandard",
    }
}

runtime::model! {
    /// License under which an API is offered.
    pub struct ApiLicenseInformation {
        /// Name of the license.
        #[json("name")]
        pub name: Option<String>,

        /// Web page with the text of the license.
        #[json("url")]
        pub url: Option<String>,
    }
}

runtime::model! {
    /// Workspace and the gateways that serve it.
    pub struct ApiManagementWorkspaceLinksProperties {
        /// Gateways that serve the workspace.
        #[json("gateways")]
        pub gateways: Option<Vec<WorkspaceLinksGateway>>,

        /// Resource ID of the workspace.
        ///
        /// The id of an Azure resource.
        #[json("workspaceId")]
        pub workspace_id: Option<String>,
    }
}

runtime::model! {
    /// Link between a workspace and its gateways.
    pub struct ApiManagementWorkspaceLinksResource {
        /// Version mark of the resource, new after every change.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("etag", read_only)]
        pub etag: Option<String>,

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

        /// Workspace and gateways that are linked.
        #[json("properties")]
        pub properties: Option<ApiManagementWorkspaceLinksProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Page of releases of an API.
    pub struct ApiReleaseCollection {
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
        pub value: Option<Vec<ApiReleaseContract>>,
    }
}

runtime::page!(ApiReleaseCollection { value : ApiReleaseContract });

runtime::model! {
    /// Release of a revision of an API.
    pub struct ApiReleaseContract {
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
        pub properties: Option<ApiReleaseContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Released revision, notes and times.
    pub struct ApiReleaseContractProperties {
        /// Resource ID of the revision that is released.
        #[json("apiId")]
        pub api_id: Option<String>,

        /// Time (UTC) of the release.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("createdDateTime", read_only)]
        pub created_date_time: Option<OffsetDateTime>,

        /// What is new in the release, for developers.
        #[json("notes")]
        pub notes: Option<String>,

        /// Time (UTC) of the last change.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("updatedDateTime", read_only)]
        pub updated_date_time: Option<OffsetDateTime>,
    }
}

runtime::model! {
    /// Page of revisions of an API.
    pub struct ApiRevisionCollection {
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
        pub value: Option<Vec<ApiRevisionContract>>,
    }
}

runtime::page!(ApiRevisionCollection { value : ApiRevisionContract });

runtime::model! {
    /// Revision of an API as a list shows it.
    pub struct ApiRevisionContract {
        /// ID of the API with the number of the revision.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("apiId", read_only)]
        pub api_id: Option<String>,

        /// Number of the revision.
        ///
        /// Read-only: set by the service, left out of requests. 1 to 100 characters.
        #[json("apiRevision", read_only)]
        pub api_revision: Option<String>,

        /// Time (UTC) of creation.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("createdDateTime", read_only)]
        pub created_date_time: Option<OffsetDateTime>,

        /// What changed in the revision.
        ///
        /// Read-only: set by the service, left out of requests. At most 256 characters.
        #[json("description", read_only)]
        pub description: Option<String>,

        /// True if this is the current revision.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("isCurrent", read_only)]
        pub is_current: Option<bool>,

        /// True if the gateways serve the revision.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("isOnline", read_only)]
        pub is_online: Option<bool>,

        /// Address of a revision that is not current.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("privateUrl", read_only)]
        pub private_url: Option<String>,

        /// Time (UTC) of the last change.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("updatedDateTime", read_only)]
        pub updated_date_time: Option<OffsetDateTime>,
    }
}

runtime::model! {
    /// Tagged API with its settings.
    pub struct ApiTagResourceContractProperties {
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

        /// Path of the API below the service.
        #[json("id")]
        pub id: Option<String>,

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

        /// Display name of the API.
        ///
        /// 1 to 300 characters.
        #[json("name")]
        pub name: Option<String>,

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

runtime::text_enum! {
    /// Kind of API.
    pub enum ApiType {
        /// `graphql`
        ///
        /// GraphQL queries.
        Graphql = "graphql",

        /// `grpc`
        ///
        /// Calls by gRPC.
        Grpc = "grpc",

        /// `http`
        ///
        /// REST or other plain HTTP calls.
        Http = "http",

        /// `odata`
        ///
        /// OData services.
        Odata = "odata",

        /// `soap`
        ///
        /// SOAP passed through to a SOAP backend.
        Soap = "soap",

        /// `websocket`
        ///
        /// WebSocket connections.
        Websocket = "websocket",
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

runtime::model! {
    /// Page of version sets.
    pub struct ApiVersionSetCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<ApiVersionSetContract>>,
    }
}

runtime::page!(ApiVersionSetCollection { value : ApiVersionSetContract });

runtime::model! {
    /// Version set, to which the versions of one API belong.
    pub struct ApiVersionSetContract {
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
        pub properties: Option<ApiVersionSetContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Version set as an API refers to it or brings it along.
    pub struct ApiVersionSetContractDetails {
        /// Free text that says what this is; some kinds may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// Resource ID of an existing version set; without it a new one is created.
        #[json("id")]
        pub id: Option<String>,

        /// Name under which people see the version set.
        #[json("name")]
        pub name: Option<String>,

        /// Header that names the version; needed for versions in a header.
        #[json("versionHeaderName")]
        pub version_header_name: Option<String>,

        /// Query parameter that names the version; needed for versions in the query.
        #[json("versionQueryName")]
        pub version_query_name: Option<String>,

        /// Where callers name the version.
        #[json("versioningScheme")]
        pub versioning_scheme: Option<VersioningScheme>,
    }
}

runtime::model! {
    /// Name of a version set, and where callers name the version.
    pub struct ApiVersionSetContractProperties {
        /// Free text that says what this is; some kinds may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// Name for people.
        ///
        /// 1 to 100 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Header that names the version; needed for versions in a header.
        ///
        /// 1 to 100 characters.
        #[json("versionHeaderName")]
        pub version_header_name: Option<String>,

        /// Query parameter that names the version; needed for versions in the query.
        ///
        /// 1 to 100 characters.
        #[json("versionQueryName")]
        pub version_query_name: Option<String>,

        /// Where callers name the version.
        #[json("versioningScheme")]
        pub versioning_scheme: Option<VersioningScheme>,
    }
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

runtime::model! {
    /// Change to a version set.
    pub struct ApiVersionSetUpdateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<ApiVersionSetUpdateParametersProperties>,
    }
}

runtime::model! {
    /// Fields of a version set that are to change.
    pub struct ApiVersionSetUpdateParametersProperties {
        /// Free text that says what this is; some kinds may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// Name for people.
        ///
        /// 1 to 100 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Header that names the version; needed for versions in a header.
        ///
        /// 1 to 100 characters.
        #[json("versionHeaderName")]
        pub version_header_name: Option<String>,

        /// Query parameter that names the version; needed for versions in the query.
        ///
        /// 1 to 100 characters.
        #[json("versionQueryName")]
        pub version_query_name: Option<String>,

        /// Where callers name the version.
        #[json("versioningScheme")]
        pub versioning_scheme: Option<VersioningScheme>,
    }
}

runtime::text_enum! {
    /// Portal on whose behalf a message is sent or a call made.
    pub enum AppType {
        /// `developerPortal`
        ///
        /// The developer portal.
        DeveloperPortal = "developerPortal",

        /// `portal`
        ///
        /// The legacy portal.
        Portal = "portal",
    }
}

runtime::text_enum! {
    /// How far a request that runs in the background has come.
    pub enum AsyncOperationStatus {
        /// `Failed`
        Failed = "Failed",

        /// `InProgress`
        InProgress = "InProgress",

        /// `Started`
        Started = "Started",

        /// `Succeeded`
        Succeeded = "Succeeded",
    }
}

runtime::model! {
    /// How callers of an API authenticate, as its documentation and test console see it.
    pub struct AuthenticationSettingsContract {
        /// OAuth 2.0 server that protects the API.
        #[json("oAuth2")]
        pub oauth2: Option<Oauth2AuthenticationSettingsContract>,

        /// OAuth 2.0 servers that protect the API.
        #[json("oAuth2AuthenticationSettings")]
        pub oauth2_authentication_settings: Option<
            Vec<Oauth2AuthenticationSettingsContract>,
        >,

        /// OpenID Connect provider that protects the API.
        #[json("openid")]
        pub openid: Option<OpenIdAuthenticationSettingsContract>,

        /// OpenID Connect providers that protect the API.
        #[json("openidAuthenticationSettings")]
        pub openid_authentication_settings: Option<
            Vec<OpenIdAuthenticationSettingsContract>,
        >,
    }
}

runtime::model! {
    /// Content of the `Authorization` header that a gateway sends to a backend.
    pub struct BackendAuthorizationHeaderCredentials {
        /// Rest of the `Authorization` header after the scheme.
        ///
        /// Secret: not shown by `Debug`. 1 to 300 characters.
        #[json("parameter", secret)]
        pub parameter: Option<String>,

        /// Scheme of the `Authorization` header, such as `Bearer`.
        ///
        /// 1 to 100 characters.
        #[json("scheme")]
        pub scheme: Option<String>,
    }
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

runtime::model! {
    /// Backends among which a pool distributes calls.
    pub struct BackendBaseParametersPool {
        /// Members of the pool.
        ///
        /// At least 1 item.
        #[json("services")]
        pub services: Option<Vec<BackendPoolItem>>,
    }
}

runtime::model! {
    /// Rules that keep calls away from a failing backend.
    pub struct BackendCircuitBreaker {
        /// Rules for opening the circuit.
        ///
        /// At most 15 items.
        #[json("rules")]
        pub rules: Option<Vec<CircuitBreakerRule>>,
    }
}

runtime::model! {
    /// Page of backends.
    pub struct BackendCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<BackendContract>>,
    }
}

runtime::page!(BackendCollection { value : BackendContract });

runtime::model! {
    /// Backend to which gateways forward calls.
    pub struct BackendContract {
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
        pub properties: Option<BackendContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Address, protocol, credentials and checks of a backend.
    pub struct BackendContractProperties {
        /// When calls to the failing backend stop for a while.
        #[json("circuitBreaker")]
        pub circuit_breaker: Option<BackendCircuitBreaker>,

        /// What a gateway adds to calls to authenticate.
        #[json("credentials")]
        pub credentials: Option<BackendCredentialsContract>,

        /// Free text that says what this is; some kinds may contain HTML.
        ///
        /// 1 to 2000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// Backends among which calls are distributed; only for a pool.
        #[json("pool")]
        pub pool: Option<BackendBaseParametersPool>,

        /// Settings for Service Fabric clusters.
        #[json("properties")]
        pub properties: Option<BackendProperties>,

        /// Protocol to use.
        #[json("protocol")]
        pub protocol: Option<BackendProtocol>,

        /// Web proxy on the way to the backend.
        #[json("proxy")]
        pub proxy: Option<BackendProxyContract>,

        /// Management address of the Azure resource behind the backend, such as a logic app or function app.
        ///
        /// 1 to 2000 characters.
        #[json("resourceId")]
        pub resource_id: Option<String>,

        /// Title of the backend.
        ///
        /// 1 to 300 characters.
        #[json("title")]
        pub title: Option<String>,

        /// Checks of the TLS certificate.
        #[json("tls")]
        pub tls: Option<BackendTlsProperties>,

        /// Whether the backend is a single one or a pool.
        #[json("type")]
        pub type_prop: Option<BackendType>,

        /// Address to which calls are forwarded.
        ///
        /// 1 to 2000 characters.
        #[json("url")]
        pub url: Option<String>,
    }
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

runtime::model! {
    /// What a gateway adds to calls so that a backend accepts them.
    pub struct BackendCredentialsContract {
        /// Content of the `Authorization` header.
        #[json("authorization")]
        pub authorization: Option<BackendAuthorizationHeaderCredentials>,

        /// Thumbprints of the client certificates to use; the IDs win over them.
        ///
        /// At most 32 items.
        #[json("certificate")]
        pub certificate: Option<Vec<String>>,

        /// Resource IDs of the client certificates to use.
        ///
        /// At most 32 items.
        #[json("certificateIds")]
        pub certificate_ids: Option<Vec<String>>,

        /// Headers to send, with their values.
        ///
        /// Secret: not shown by `Debug`.
        #[json("header", secret)]
        pub header: Option<BTreeMap<String, Vec<String>>>,

        /// Query parameters to send, with their values.
        ///
        /// Secret: not shown by `Debug`.
        #[json("query", secret)]
        pub query: Option<BTreeMap<String, Vec<String>>>,
    }
}

runtime::model! {
    /// Member of a pool of backends.
    pub struct BackendPoolItem {
        /// Resource ID of the backend.
        ///
        /// The id of an Azure resource.
        #[json("id")]
        pub id: Option<String>,

        /// Rank of the backend, from 0 to 100; lower numbers are used first.
        ///
        /// 0 to 100.
        #[json("priority")]
        pub priority: Option<i32>,

        /// Share of the calls that the backend receives among those of the same rank, from 0 to 100.
        ///
        /// 0 to 100.
        #[json("weight")]
        pub weight: Option<i32>,
    }
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

runtime::model! {
    /// Settings of a backend that only some kinds have.
    pub struct BackendProperties {
        /// Service Fabric cluster that hosts the backend.
        #[json("serviceFabricCluster")]
        pub service_fabric_cluster: Option<BackendServiceFabricClusterProperties>,
    }
}

runtime::text_enum! {
    /// What a backend speaks.
    pub enum BackendProtocol {
        /// `http`
        ///
        /// Plain HTTP.
        Http = "http",

        /// `soap`
        ///
        /// SOAP over HTTP.
        Soap = "soap",
    }
}

runtime::model! {
    /// Web proxy on the way to a backend.
    pub struct BackendProxyContract {
        /// Secret with which to sign in to the proxy.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<String>,

        /// Address of the proxy.
        ///
        /// 1 to 2000 characters.
        #[json("url")]
        pub url: Option<String>,

        /// User name for signing in.
        #[json("username")]
        pub username: Option<String>,
    }
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

runtime::model! {
    /// How gateways find services in a Service Fabric cluster.
    pub struct BackendServiceFabricClusterProperties {
        /// ID of the client certificate for the management endpoints of the cluster.
        #[json("clientCertificateId")]
        pub client_certificate_id: Option<String>,

        /// Thumbprint of the client certificate for the management endpoints; the ID wins over it.
        #[json("clientCertificatethumbprint")]
        pub client_certificatethumbprint: Option<String>,

        /// Addresses of the cluster management.
        #[json("managementEndpoints")]
        pub management_endpoints: Option<Vec<String>>,

        /// How often resolving a partition is tried again.
        #[json("maxPartitionResolutionRetries")]
        pub max_partition_resolution_retries: Option<i32>,

        /// Thumbprints by which the cluster is recognized.
        #[json("serverCertificateThumbprints")]
        pub server_certificate_thumbprints: Option<Vec<String>>,

        /// Certificate names by which the cluster is recognized.
        #[json("serverX509Names")]
        pub server_x509_names: Option<Vec<X509CertificateName>>,
    }
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

runtime::model! {
    /// Which checks gateways make on the TLS certificate of a backend.
    pub struct BackendTlsProperties {
        /// True if the chain of certificates must be valid.
        ///
        /// The service's default is `true`.
        #[json("validateCertificateChain")]
        pub validate_certificate_chain: Option<bool>,

        /// True if the host name must match the certificate.
        ///
        /// The service's default is `true`.
        #[json("validateCertificateName")]
        pub validate_certificate_name: Option<bool>,
    }
}

runtime::text_enum! {
    /// Kind of backend.
    pub enum BackendType {
        /// `Pool`
        ///
        /// Several backends that share the calls.
        Pool = "Pool",

        /// `Single`
        ///
        /// One address.
        Single = "Single",
    }
}

runtime::model! {
    /// Fields of a backend that are to change.
    pub struct BackendUpdateParameterProperties {
        /// When calls to the failing backend stop for a while.
        #[json("circuitBreaker")]
        pub circuit_breaker: Option<BackendCircuitBreaker>,

        /// What a gateway adds to calls to authenticate.
        #[json("credentials")]
        pub credentials: Option<BackendCredentialsContract>,

        /// Free text that says what this is; some kinds may contain HTML.
        ///
        /// 1 to 2000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// Backends among which calls are distributed; only for a pool.
        #[json("pool")]
        pub pool: Option<BackendBaseParametersPool>,

        /// Settings for Service Fabric clusters.
        #[json("properties")]
        pub properties: Option<BackendProperties>,

        /// Protocol to use.
        #[json("protocol")]
        pub protocol: Option<BackendProtocol>,

        /// Web proxy on the way to the backend.
        #[json("proxy")]
        pub proxy: Option<BackendProxyContract>,

        /// Management address of the Azure resource behind the backend, such as a logic app or function app.
        ///
        /// 1 to 2000 characters.
        #[json("resourceId")]
        pub resource_id: Option<String>,

        /// Title of the backend.
        ///
        /// 1 to 300 characters.
        #[json("title")]
        pub title: Option<String>,

        /// Checks of the TLS certificate.
        #[json("tls")]
        pub tls: Option<BackendTlsProperties>,

        /// Whether the backend is a single one or a pool.
        #[json("type")]
        pub type_prop: Option<BackendType>,

        /// Address to which calls are forwarded.
        ///
        /// 1 to 2000 characters.
        #[json("url")]
        pub url: Option<String>,
    }
}

runtime::model! {
    /// Change to a backend.
    pub struct BackendUpdateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<BackendUpdateParameterProperties>,
    }
}

runtime::text_enum! {
    /// Where a caller puts the OpenID Connect token.
    pub enum BearerTokenSendingMethodsContract {
        /// `authorizationHeader`
        ///
        /// In the `Authorization` header.
        AuthorizationHeader = "authorizationHeader",

        /// `query`
        ///
        /// In the query of the address.
        Query = "query",
    }
}

runtime::model! {
    /// How much of a message body is logged.
    pub struct BodyDiagnosticSettings {
        /// Number of bytes of the body to log, at most 8192.
        ///
        /// At most 8192.
        #[json("bytes")]
        pub bytes: Option<i32>,
    }
}

runtime::model! {
    /// Page of client certificates.
    pub struct CertificateCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<CertificateContract>>,
    }
}

runtime::page!(CertificateCollection { value : CertificateContract });

runtime::model! {
    /// Client certificate for connections to backends.
    pub struct CertificateContract {
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
        pub properties: Option<CertificateContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Public data of a client certificate.
    pub struct CertificateContractProperties {
        /// Time (UTC) at which the certificate expires.
        #[json("expirationDate")]
        pub expiration_date: Option<OffsetDateTime>,

        /// Key Vault secret that holds the value.
        #[json("keyVault")]
        pub key_vault: Option<KeyVaultContractProperties>,

        /// Name for which the certificate was issued.
        #[json("subject")]
        pub subject: Option<String>,

        /// Thumbprint by which the certificate is recognized.
        #[json("thumbprint")]
        pub thumbprint: Option<String>,
    }
}

runtime::model! {
    /// Client certificate to store.
    pub struct CertificateCreateOrUpdateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<CertificateCreateOrUpdateProperties>,
    }
}

runtime::model! {
    /// Content or Key Vault place of a client certificate.
    pub struct CertificateCreateOrUpdateProperties {
        /// PFX file in Base64.
        ///
        /// Secret: not shown by `Debug`.
        #[json("data", secret)]
        pub data: Option<String>,

        /// Key Vault secret that holds the value.
        #[json("keyVault")]
        pub key_vault: Option<KeyVaultContractCreateProperties>,

        /// Secret that opens the PFX file.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<String>,
    }
}

runtime::model! {
    /// What counts as a failing backend.
    pub struct CircuitBreakerFailureCondition {
        /// Number of failed calls that opens the circuit.
        #[json("count")]
        pub count: Option<i64>,

        /// Errors without a status code, such as timeouts, that count as failures.
        ///
        /// At most 10 items.
        #[json("errorReasons")]
        pub error_reasons: Option<Vec<String>>,

        /// Period in which failures are counted, as an ISO 8601 duration.
        ///
        /// An ISO 8601 duration as text.
        #[json("interval")]
        pub interval: Option<String>,

        /// Share of failed calls, in percent, that opens the circuit.
        #[json("percentage")]
        pub percentage: Option<i64>,

        /// Status codes that count as failures.
        ///
        /// At most 10 items.
        #[json("statusCodeRanges")]
        pub status_code_ranges: Option<Vec<FailureStatusCodeRange>>,
    }
}

runtime::model! {
    /// Rule that stops calls to a failing backend for a while.
    pub struct CircuitBreakerRule {
        /// True if a `Retry-After` header of the backend sets how long calls are held back.
        #[json("acceptRetryAfter")]
        pub accept_retry_after: Option<bool>,

        /// When the backend counts as failing.
        #[json("failureCondition")]
        pub failure_condition: Option<CircuitBreakerFailureCondition>,

        /// Name of the rule.
        #[json("name")]
        pub name: Option<String>,

        /// How long calls are held back, as an ISO 8601 duration.
        ///
        /// An ISO 8601 duration as text.
        #[json("tripDuration")]
        pub trip_duration: Option<String>,
    }
}

runtime::model! {
    /// Client secret of an application.
    pub struct ClientSecretContract {
        /// Secret of the client; never returned by reads.
        ///
        /// Secret: not shown by `Debug`.
        #[json("clientSecret", secret)]
        pub client_secret: Option<String>,
    }
}

runtime::text_enum! {
    /// Outcome of a connectivity check.
    pub enum ConnectionStatus {
        /// `Connected`
        Connected = "Connected",

        /// `Degraded`
        Degraded = "Degraded",

        /// `Disconnected`
        Disconnected = "Disconnected",

        /// `Unknown`
        Unknown = "Unknown",
    }
}

runtime::text_enum! {
    /// Protocol with which a connection is tested.
    pub enum ConnectivityCheckProtocol {
        /// `HTTP`
        Http = "HTTP",

        /// `HTTPS`
        Https = "HTTPS",

        /// `TCP`
        Tcp = "TCP",
    }
}

runtime::model! {
    /// Connection to test.
    pub struct ConnectivityCheckRequest {
        /// Host to reach.
        #[json("destination")]
        pub destination: Option<ConnectivityCheckRequestDestination>,

        /// IP version to use.
        #[json("preferredIPVersion")]
        pub preferred_ip_version: Option<PreferredIpVersion>,

        /// Protocol to use.
        #[json("protocol")]
        pub protocol: Option<ConnectivityCheckProtocol>,

        /// Settings for the protocol.
        #[json("protocolConfiguration")]
        pub protocol_configuration: Option<ConnectivityCheckRequestProtocolConfiguration>,

        /// Where the test starts.
        #[json("source")]
        pub source: Option<ConnectivityCheckRequestSource>,
    }
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

runtime::model! {
    /// Host to which the connection is tested.
    pub struct ConnectivityCheckRequestDestination {
        /// Host name or IP address to reach.
        #[json("address")]
        pub address: Option<String>,

        /// Port of the host.
        #[json("port")]
        pub port: Option<i64>,
    }
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

runtime::model! {
    /// Settings of the test for the chosen protocol.
    pub struct ConnectivityCheckRequestProtocolConfiguration {
        /// Request for tests over HTTP or HTTPS.
        #[json("HTTPConfiguration")]
        pub http_configuration: Option<
            ConnectivityCheckRequestProtocolConfigurationHttpConfiguration,
        >,
    }
}

runtime::model! {
    /// Request with which an HTTP connection is tested.
    pub struct ConnectivityCheckRequestProtocolConfigurationHttpConfiguration {
        /// Headers of the test request.
        #[json("headers")]
        pub headers: Option<Vec<HttpHeader>>,

        /// Method of the test request.
        #[json("method")]
        pub method: Option<MethodModel>,

        /// Status codes that count as success.
        #[json("validStatusCodes")]
        pub valid_status_codes: Option<Vec<i64>>,
    }
}

runtime::model! {
    /// Where in a service the test starts.
    pub struct ConnectivityCheckRequestSource {
        /// Instance from which to test, such as `ScaleSet_0`; without it any.
        #[json("instance")]
        pub instance: Option<i64>,

        /// Region of the service from which to test.
        #[json("region")]
        pub region: Option<String>,
    }
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

runtime::model! {
    /// Result of a connectivity check.
    pub struct ConnectivityCheckResponse {
        /// Average round trip, in milliseconds.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("avgLatencyInMs", read_only)]
        pub avg_latency_in_ms: Option<i64>,

        /// Whether the host can be reached.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("connectionStatus", read_only)]
        pub connection_status: Option<ConnectionStatus>,

        /// Stations on the way, with their problems.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("hops", read_only)]
        pub hops: Option<Vec<ConnectivityHop>>,

        /// Longest round trip, in milliseconds.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("maxLatencyInMs", read_only)]
        pub max_latency_in_ms: Option<i64>,

        /// Shortest round trip, in milliseconds.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("minLatencyInMs", read_only)]
        pub min_latency_in_ms: Option<i64>,

        /// Number of probes without success.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("probesFailed", read_only)]
        pub probes_failed: Option<i64>,

        /// Number of probes.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("probesSent", read_only)]
        pub probes_sent: Option<i64>,
    }
}

runtime::model! {
    /// Station on the way to the tested host.
    pub struct ConnectivityHop {
        /// Where the station is on the network, as an IP address.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("address", read_only)]
        pub address: Option<String>,

        /// Identifier of the station within the result.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Problems at this station.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("issues", read_only)]
        pub issues: Option<Vec<ConnectivityIssue>>,

        /// Identifiers of the stations that follow.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextHopIds", read_only)]
        pub next_hop_ids: Option<Vec<String>>,

        /// Resource ID of the station, if it is an Azure resource.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("resourceId", read_only)]
        pub resource_id: Option<String>,

        /// Kind of station, such as the source or an internet host.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Problem that a connectivity check has found.
    pub struct ConnectivityIssue {
        /// Details of the problem, as names and values.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("context", read_only)]
        pub context: Option<Vec<BTreeMap<String, String>>>,

        /// Where it comes from.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("origin", read_only)]
        pub origin: Option<Origin>,

        /// How bad the problem is.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("severity", read_only)]
        pub severity: Option<Severity>,

        /// Kind of problem.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<IssueType>,
    }
}

runtime::text_enum! {
    /// Format of an API definition to import; kinds with `link` take an address instead of the text.
    pub enum ContentFormat {
        /// `graphql-link`
        GraphqlLink = "graphql-link",

        /// `grpc`
        Grpc = "grpc",

        /// `grpc-link`
        GrpcLink = "grpc-link",

        /// `odata`
        Odata = "odata",

        /// `odata-link`
        OdataLink = "odata-link",

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
    /// Kind of identity that created or changed a resource.
    pub enum CreatedByType {
        /// `Application`
        Application = "Application",

        /// `Key`
        Key = "Key",

        /// `ManagedIdentity`
        ManagedIdentity = "ManagedIdentity",

        /// `User`
        User = "User",
    }
}

runtime::model! {
    /// Which parts of a message are hidden in logs.
    pub struct DataMasking {
        /// Headers to hide.
        #[json("headers")]
        pub headers: Option<Vec<DataMaskingEntity>>,

        /// Query parameters to hide.
        #[json("queryParams")]
        pub query_params: Option<Vec<DataMaskingEntity>>,
    }
}

runtime::model! {
    /// Header or query parameter that is hidden in logs.
    pub struct DataMaskingEntity {
        /// How it is hidden.
        #[json("mode")]
        pub mode: Option<DataMaskingMode>,

        /// Which header or query parameter is meant.
        #[json("value")]
        pub value: Option<String>,
    }
}

runtime::text_enum! {
    /// How a value is hidden in logs.
    pub enum DataMaskingMode {
        /// `Hide`
        ///
        /// The entry is left out.
        Hide = "Hide",

        /// `Mask`
        ///
        /// The value is replaced with a placeholder.
        Mask = "Mask",
    }
}

runtime::model! {
    /// Page of logging settings.
    pub struct DiagnosticCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<DiagnosticContract>>,
    }
}

runtime::page!(DiagnosticCollection { value : DiagnosticContract });

runtime::model! {
    /// Logging settings of a service, workspace or API for one kind of logger.
    pub struct DiagnosticContract {
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
        pub properties: Option<DiagnosticContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Logger, sampling and contents of logging.
    pub struct DiagnosticContractProperties {
        /// Calls that are logged whatever the sampling says.
        #[json("alwaysLog")]
        pub always_log: Option<AlwaysLog>,

        /// What is logged of the messages between gateway and backend.
        #[json("backend")]
        pub backend: Option<PipelineDiagnosticSettings>,

        /// What is logged of the messages between caller and gateway.
        #[json("frontend")]
        pub frontend: Option<PipelineDiagnosticSettings>,

        /// How Application Insights ties together the parts of a call.
        #[json("httpCorrelationProtocol")]
        pub http_correlation_protocol: Option<HttpCorrelationProtocol>,

        /// True if the IP addresses of callers are logged; false by default.
        #[json("logClientIp")]
        pub log_client_ip: Option<bool>,

        /// Resource ID of the logger.
        #[json("loggerId")]
        pub logger_id: Option<String>,

        /// True if the `emit-metric` policy sends metrics; Application Insights only.
        #[json("metrics")]
        pub metrics: Option<bool>,

        /// How Application Insights names operations.
        #[json("operationNameFormat")]
        pub operation_name_format: Option<OperationNameFormat>,

        /// Share of the calls that are logged.
        #[json("sampling")]
        pub sampling: Option<SamplingSettings>,

        /// Least important traces that are sent.
        #[json("verbosity")]
        pub verbosity: Option<Verbosity>,
    }
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

runtime::model! {
    /// Logging settings that are to change.
    pub struct DiagnosticContractUpdateProperties {
        /// Calls that are logged whatever the sampling says.
        #[json("alwaysLog")]
        pub always_log: Option<AlwaysLog>,

        /// What is logged of the messages between gateway and backend.
        #[json("backend")]
        pub backend: Option<PipelineDiagnosticSettings>,

        /// What is logged of the messages between caller and gateway.
        #[json("frontend")]
        pub frontend: Option<PipelineDiagnosticSettings>,

        /// How Application Insights ties together the parts of a call.
        #[json("httpCorrelationProtocol")]
        pub http_correlation_protocol: Option<HttpCorrelationProtocol>,

        /// True if the IP addresses of callers are logged; false by default.
        #[json("logClientIp")]
        pub log_client_ip: Option<bool>,

        /// Resource ID of the logger.
        #[json("loggerId")]
        pub logger_id: Option<String>,

        /// True if the `emit-metric` policy sends metrics; Application Insights only.
        #[json("metrics")]
        pub metrics: Option<bool>,

        /// How Application Insights names operations.
        #[json("operationNameFormat")]
        pub operation_name_format: Option<OperationNameFormat>,

        /// Share of the calls that are logged.
        #[json("sampling")]
        pub sampling: Option<SamplingSettings>,

        /// Least important traces that are sent.
        #[json("verbosity")]
        pub verbosity: Option<Verbosity>,
    }
}

runtime::model! {
    /// Change to logging settings.
    pub struct DiagnosticUpdateContract {
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
        pub properties: Option<DiagnosticContractUpdateProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Error that is about one field of a request.
    pub struct ErrorFieldContract {
        /// Error code for programs.
        #[json("code")]
        pub code: Option<String>,

        /// Explanation of the error for people.
        #[json("message")]
        pub message: Option<String>,

        /// Part of the request that the error is about.
        #[json("target")]
        pub target: Option<String>,
    }
}

runtime::model! {
    /// Error that ended a background request.
    pub struct ErrorResponseBody {
        /// Error code for programs.
        #[json("code")]
        pub code: Option<String>,

        /// Single errors that led to this one.
        #[json("details")]
        pub details: Option<Lenient<Vec<ErrorFieldContract>>>,

        /// Explanation of the error for people.
        #[json("message")]
        pub message: Option<String>,
    }
}

runtime::text_enum! {
    /// Format in which an API is exported.
    pub enum ExportFormat {
        /// `openapi-link`
        Openapi = "openapi-link",

        /// `openapi+json-link`
        OpenapiJson = "openapi+json-link",

        /// `swagger-link`
        Swagger = "swagger-link",

        /// `wadl-link`
        Wadl = "wadl-link",

        /// `wsdl-link`
        Wsdl = "wsdl-link",
    }
}

runtime::text_enum! {
    /// Format of an exported file.
    pub enum ExportResultFormat {
        /// `openapi-link`
        OpenApi = "openapi-link",

        /// `swagger-link-json`
        Swagger = "swagger-link-json",

        /// `wadl-link-json`
        Wadl = "wadl-link-json",

        /// `wsdl-link+xml`
        Wsdl = "wsdl-link+xml",
    }
}

runtime::model! {
    /// Range of status codes that count as failures.
    pub struct FailureStatusCodeRange {
        /// Last status code of the range.
        ///
        /// 200 to 599.
        #[json("max")]
        pub max: Option<i32>,

        /// First status code of the range.
        ///
        /// 200 to 599.
        #[json("min")]
        pub min: Option<i32>,
    }
}

runtime::model! {
    /// Page of shared schemas.
    pub struct GlobalSchemaCollection {
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
        pub value: Option<Vec<GlobalSchemaContract>>,
    }
}

runtime::page!(GlobalSchemaCollection { value : GlobalSchemaContract });

runtime::model! {
    /// Schema that validation policies can use in any API.
    pub struct GlobalSchemaContract {
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
        pub properties: Option<GlobalSchemaContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Kind and document of a shared schema.
    pub struct GlobalSchemaContractProperties {
        /// Free text that says what this is; some kinds may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// JSON schema as an object.
        #[json("document")]
        pub document: Option<Json>,

        /// State of the last change to the resource.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<String>,

        /// Whether it is a JSON or an XML schema.
        #[json("schemaType")]
        pub schema_type: Option<SchemaType>,

        /// Text of an XML schema.
        #[json("value")]
        pub value: Option<Json>,
    }
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

runtime::model! {
    /// Page of groups.
    pub struct GroupCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<GroupContract>>,
    }
}

runtime::page!(GroupCollection { value : GroupContract });

runtime::model! {
    /// Group of developers.
    pub struct GroupContract {
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
        pub properties: Option<GroupContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Name and kind of a group.
    pub struct GroupContractProperties {
        /// True for the groups of administrators, developers and guests.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("builtIn", read_only)]
        pub built_in: Option<bool>,

        /// Free text that says what this is; some kinds may contain HTML.
        ///
        /// At most 1000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// Name for people.
        ///
        /// 1 to 300 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Identifier of the group at the identity provider; only for external groups.
        #[json("externalId")]
        pub external_id: Option<String>,

        /// Kind of group.
        #[json("type")]
        pub type_prop: Option<GroupType>,
    }
}

runtime::model! {
    /// Definition of a group.
    pub struct GroupCreateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<GroupCreateParametersProperties>,
    }
}

runtime::model! {
    /// Name and kind of a new group.
    pub struct GroupCreateParametersProperties {
        /// Free text that says what this is; some kinds may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// Name for people.
        ///
        /// 1 to 300 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Identifier of the group at the identity provider; only for external groups.
        #[json("externalId")]
        pub external_id: Option<String>,

        /// Kind of group; `system` cannot be chosen.
        #[json("type")]
        pub type_prop: Option<GroupType>,
    }
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

runtime::text_enum! {
    /// Kind of group.
    pub enum GroupType {
        /// `custom`
        ///
        /// Its members are managed in the service.
        Custom = "custom",

        /// `external`
        ///
        /// It mirrors a group of an identity provider.
        External = "external",

        /// `system`
        ///
        /// It is built in.
        System = "system",
    }
}

runtime::model! {
    /// Change to a group.
    pub struct GroupUpdateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<GroupUpdateParametersProperties>,
    }
}

runtime::model! {
    /// Fields of a group that are to change.
    pub struct GroupUpdateParametersProperties {
        /// Free text that says what this is; some kinds may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// Name for people.
        ///
        /// 1 to 300 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Identifier of the group at the identity provider; only for external groups.
        #[json("externalId")]
        pub external_id: Option<String>,

        /// Kind of group.
        #[json("type")]
        pub type_prop: Option<GroupType>,
    }
}

runtime::text_enum! {
    /// How Application Insights ties together the parts of a call.
    pub enum HttpCorrelationProtocol {
        /// `Legacy`
        ///
        /// Headers of the older Application Insights protocol.
        Legacy = "Legacy",

        /// `None`
        ///
        /// No correlation headers.
        None = "None",

        /// `W3C`
        ///
        /// Headers of the W3C trace context.
        W3c = "W3C",
    }
}

runtime::model! {
    /// Header of a test request.
    pub struct HttpHeader {
        /// Name of the header.
        #[json("name")]
        pub name: Option<String>,

        /// Content of the header.
        #[json("value")]
        pub value: Option<String>,
    }
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

runtime::model! {
    /// What is logged of a message.
    pub struct HttpMessageDiagnostic {
        /// How much of the body is logged.
        #[json("body")]
        pub body: Option<BodyDiagnosticSettings>,

        /// Headers and query parameters that are hidden in logs.
        #[json("dataMasking")]
        pub data_masking: Option<DataMasking>,

        /// Names of the headers to log.
        #[json("headers")]
        pub headers: Option<Vec<String>>,
    }
}

runtime::model! {
    /// Page of reported problems.
    pub struct IssueCollection {
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
        pub value: Option<Vec<IssueContract>>,
    }
}

runtime::page!(IssueCollection { value : IssueContract });

runtime::model! {
    /// Problem with an API that a developer has reported.
    pub struct IssueContract {
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
        pub properties: Option<IssueContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Subject, state and author of a reported problem.
    pub struct IssueContractProperties {
        /// API that the problem is about.
        #[json("apiId")]
        pub api_id: Option<String>,

        /// Time (UTC) of the entry.
        #[json("createdDate")]
        pub created_date: Option<OffsetDateTime>,

        /// Text of the report.
        #[json("description")]
        pub description: Option<String>,

        /// How far the problem has been dealt with.
        #[json("state")]
        pub state: Option<State>,

        /// Subject of the report.
        #[json("title")]
        pub title: Option<String>,

        /// User who reported the problem.
        #[json("userId")]
        pub user_id: Option<String>,
    }
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

runtime::text_enum! {
    /// Kind of connectivity problem.
    pub enum IssueType {
        /// `AgentStopped`
        AgentStopped = "AgentStopped",

        /// `DnsResolution`
        DnsResolution = "DnsResolution",

        /// `GuestFirewall`
        GuestFirewall = "GuestFirewall",

        /// `NetworkSecurityRule`
        NetworkSecurityRule = "NetworkSecurityRule",

        /// `Platform`
        Platform = "Platform",

        /// `PortThrottled`
        PortThrottled = "PortThrottled",

        /// `SocketBind`
        SocketBind = "SocketBind",

        /// `Unknown`
        Unknown = "Unknown",

        /// `UserDefinedRoute`
        UserDefinedRoute = "UserDefinedRoute",
    }
}

runtime::text_enum! {
    /// One of two keys.
    pub enum KeyType {
        /// `primary`
        Primary = "primary",

        /// `secondary`
        Secondary = "secondary",
    }
}

runtime::model! {
    /// Key Vault secret to use, and the identity that reads it.
    pub struct KeyVaultContractCreateProperties {
        /// Client ID of the user-assigned identity that reads Key Vault; without it the system-assigned one does.
        #[json("identityClientId")]
        pub identity_client_id: Option<String>,

        /// Address of the Key Vault secret; without a version in it, renewals are picked up.
        #[json("secretIdentifier")]
        pub secret_identifier: Option<String>,
    }
}

runtime::model! {
    /// Key Vault secret in use, and how its last refresh went.
    pub struct KeyVaultContractProperties {
        /// Client ID of the user-assigned identity that reads Key Vault; without it the system-assigned one does.
        #[json("identityClientId")]
        pub identity_client_id: Option<String>,

        /// Outcome of the last refresh.
        #[json("lastStatus")]
        pub last_status: Option<KeyVaultLastAccessStatusContractProperties>,

        /// Address of the Key Vault secret; without a version in it, renewals are picked up.
        #[json("secretIdentifier")]
        pub secret_identifier: Option<String>,
    }
}

runtime::model! {
    /// Outcome of the last refresh from Key Vault.
    pub struct KeyVaultLastAccessStatusContractProperties {
        /// Code of the outcome, `Success` or an error code.
        #[json("code")]
        pub code: Option<String>,

        /// Details of the outcome for people.
        #[json("message")]
        pub message: Option<String>,

        /// Time (UTC) of the last refresh.
        #[json("timeStampUtc")]
        pub time_stamp_utc: Option<OffsetDateTime>,
    }
}

runtime::model! {
    /// Page of loggers.
    pub struct LoggerCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<LoggerContract>>,
    }
}

runtime::page!(LoggerCollection { value : LoggerContract });

runtime::model! {
    /// Target to which gateways send log data.
    pub struct LoggerContract {
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
        pub properties: Option<LoggerContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Kind and target of a logger.
    pub struct LoggerContractProperties {
        /// What the logger needs to sign in, by name: the name and connection string of an event hub, or a connection
        /// string or instrumentation key of Application Insights.
        ///
        /// Secret: not shown by `Debug`.
        #[json("credentials", secret)]
        pub credentials: Option<BTreeMap<String, String>>,

        /// Free text that says what this is; some kinds may contain HTML.
        ///
        /// At most 256 characters.
        #[json("description")]
        pub description: Option<String>,

        /// True if records are collected before they are sent, which is the default.
        #[json("isBuffered")]
        pub is_buffered: Option<bool>,

        /// Kind of logging target.
        #[json("loggerType")]
        pub logger_type: Option<LoggerType>,

        /// Resource ID of the event hub or Application Insights resource.
        #[json("resourceId")]
        pub resource_id: Option<String>,
    }
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

runtime::text_enum! {
    /// Kind of logging target.
    pub enum LoggerType {
        /// `applicationInsights`
        ///
        /// An Application Insights resource.
        ApplicationInsights = "applicationInsights",

        /// `azureEventHub`
        ///
        /// An event hub.
        AzureEventHub = "azureEventHub",

        /// `azureMonitor`
        ///
        /// Azure Monitor resource logs.
        AzureMonitor = "azureMonitor",
    }
}

runtime::model! {
    /// Change to a logger.
    pub struct LoggerUpdateContract {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<LoggerUpdateParameters>,
    }
}

runtime::model! {
    /// Fields of a logger that are to change.
    pub struct LoggerUpdateParameters {
        /// What the logger needs to sign in, by name.
        ///
        /// Secret: not shown by `Debug`.
        #[json("credentials", secret)]
        pub credentials: Option<BTreeMap<String, String>>,

        /// Free text that says what this is; some kinds may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// True if records are collected before they are sent, which is the default.
        #[json("isBuffered")]
        pub is_buffered: Option<bool>,

        /// Kind of logging target.
        #[json("loggerType")]
        pub logger_type: Option<LoggerType>,
    }
}

runtime::text_enum! {
    /// Method of an HTTP test request.
    pub enum MethodModel {
        /// `GET`
        Get = "GET",

        /// `POST`
        Post = "POST",
    }
}

runtime::model! {
    /// Page of named values.
    pub struct NamedValueCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<NamedValueContract>>,
    }
}

runtime::page!(NamedValueCollection { value : NamedValueContract });

runtime::model! {
    /// Constant or secret that policies refer to by name.
    pub struct NamedValueContract {
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
        pub properties: Option<NamedValueContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Name, value and kind of a named value.
    pub struct NamedValueContractProperties {
        /// Name for people.
        ///
        /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Key Vault secret that holds the value.
        #[json("keyVault")]
        pub key_vault: Option<KeyVaultContractProperties>,

        /// State of the last change to the resource.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<String>,

        /// True if the value is encrypted and left out of reads; false by default.
        #[json("secret")]
        pub secret: Option<bool>,

        /// Labels by which lists of named values can be filtered.
        ///
        /// At most 32 items.
        #[json("tags")]
        pub tags: Option<Vec<String>>,

        /// Value; left out if it is kept encrypted.
        ///
        /// At most 4096 characters.
        #[json("value")]
        pub value: Option<String>,
    }
}

runtime::model! {
    /// Definition of a named value.
    pub struct NamedValueCreateContract {
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
        pub properties: Option<NamedValueCreateContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Name and value of a new named value.
    pub struct NamedValueCreateContractProperties {
        /// Name for people.
        ///
        /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Key Vault secret that holds the value.
        #[json("keyVault")]
        pub key_vault: Option<KeyVaultContractCreateProperties>,

        /// True if the value is encrypted and left out of reads; false by default.
        #[json("secret")]
        pub secret: Option<bool>,

        /// Labels by which lists of named values can be filtered.
        ///
        /// At most 32 items.
        #[json("tags")]
        pub tags: Option<Vec<String>>,

        /// Value; not needed if it comes from Key Vault.
        ///
        /// Secret: not shown by `Debug`. At most 4096 characters.
        #[json("value", secret)]
        pub value: Option<String>,
    }
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

runtime::model! {
    /// Value of a named value.
    pub struct NamedValueSecretContract {
        /// Value in clear text.
        ///
        /// Secret: not shown by `Debug`.
        #[json("value", secret)]
        pub value: Option<String>,
    }
}

runtime::model! {
    /// Fields of a named value that are to change.
    pub struct NamedValueUpdateParameterProperties {
        /// Name for people.
        ///
        /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Key Vault secret that holds the value.
        #[json("keyVault")]
        pub key_vault: Option<KeyVaultContractCreateProperties>,

        /// True if the value is encrypted and left out of reads; false by default.
        #[json("secret")]
        pub secret: Option<bool>,

        /// Labels by which lists of named values can be filtered.
        ///
        /// At most 32 items.
        #[json("tags")]
        pub tags: Option<Vec<String>>,

        /// New value.
        ///
        /// Secret: not shown by `Debug`. 1 to 4096 characters.
        #[json("value", secret)]
        pub value: Option<String>,
    }
}

runtime::model! {
    /// Change to a named value.
    pub struct NamedValueUpdateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<NamedValueUpdateParameterProperties>,
    }
}

runtime::model! {
    /// Page of notifications.
    pub struct NotificationCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<NotificationContract>>,
    }
}

runtime::page!(NotificationCollection { value : NotificationContract });

runtime::model! {
    /// Kind of notification to publishers.
    pub struct NotificationContract {
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
        pub properties: Option<NotificationContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Name and recipients of a notification.
    pub struct NotificationContractProperties {
        /// When the notification is sent.
        #[json("description")]
        pub description: Option<String>,

        /// Who receives the notification.
        #[json("recipients")]
        pub recipients: Option<RecipientsContractProperties>,

        /// Title under which the portal lists the notification.
        ///
        /// 1 to 1000 characters.
        #[json("title")]
        pub title: Option<String>,
    }
}

runtime::text_enum! {
    /// Kind of notification to publishers.
    pub enum NotificationName {
        /// `AccountClosedPublisher`
        ///
        /// A developer has closed an account.
        AccountClosedPublisher = "AccountClosedPublisher",

        /// `BCC`
        ///
        /// Blind copies of all messages to developers.
        Bcc = "BCC",

        /// `NewApplicationNotificationMessage`
        ///
        /// An application awaits its place in the gallery.
        NewApplicationNotificationMessage = "NewApplicationNotificationMessage",

        /// `NewIssuePublisherNotificationMessage`
        ///
        /// A developer has reported or commented on a problem.
        NewIssuePublisherNotificationMessage = "NewIssuePublisherNotificationMessage",

        /// `PurchasePublisherNotificationMessage`
        ///
        /// A developer has subscribed to a product.
        PurchasePublisherNotificationMessage = "PurchasePublisherNotificationMessage",

        /// `QuotaLimitApproachingPublisherNotificationMessage`
        ///
        /// A subscription comes close to its quota.
        QuotaLimitApproachingPublisherNotificationMessage = "QuotaLimitApproachingPublisherNotificationMessage",

        /// `RequestPublisherNotificationMessage`
        ///
        /// A subscription awaits approval.
        RequestPublisherNotificationMessage = "RequestPublisherNotificationMessage",
    }
}

runtime::model! {
    /// OAuth 2.0 server of an API.
    pub struct Oauth2AuthenticationSettingsContract {
        /// ID of the OAuth 2.0 server.
        #[json("authorizationServerId")]
        pub authorization_server_id: Option<String>,

        /// Scope to ask for instead of the default one of the server.
        #[json("scope")]
        pub scope: Option<String>,
    }
}

runtime::model! {
    /// OpenID Connect provider of an API.
    pub struct OpenIdAuthenticationSettingsContract {
        /// Where callers put the access token.
        #[json("bearerTokenSendingMethods")]
        pub bearer_token_sending_methods: Option<Vec<BearerTokenSendingMethodsContract>>,

        /// OpenID Connect provider, by its ID.
        #[json("openidProviderId")]
        pub openid_provider_id: Option<String>,
    }
}

runtime::model! {
    /// Page of operations of an API.
    pub struct OperationCollection {
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
        pub value: Option<Vec<OperationContract>>,
    }
}

runtime::page!(OperationCollection { value : OperationContract });

runtime::model! {
    /// Operation of an API.
    pub struct OperationContract {
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
        pub properties: Option<OperationContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Method, URL template, request and responses of an operation.
    pub struct OperationContractProperties {
        /// Free text that says what this is; some kinds may contain HTML.
        ///
        /// At most 1000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// Name for people.
        ///
        /// 1 to 300 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// HTTP method of the operation, also one of your own.
        #[json("method")]
        pub method: Option<String>,

        /// Policy document of the operation.
        #[json("policies")]
        pub policies: Option<String>,

        /// What the request contains.
        #[json("request")]
        pub request: Option<RequestContract>,

        /// Possible responses, one for each status code.
        #[json("responses")]
        pub responses: Option<Vec<ResponseContract>>,

        /// Parameters in the URL template.
        #[json("templateParameters")]
        pub template_parameters: Option<Vec<ParameterContract>>,

        /// Path of the operation below that of the API, with parameters in braces.
        ///
        /// 1 to 1000 characters.
        #[json("urlTemplate")]
        pub url_template: Option<String>,
    }
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

runtime::text_enum! {
    /// How Application Insights names operations.
    pub enum OperationNameFormat {
        /// `Name`
        ///
        /// By API, revision and operation.
        Name = "Name",

        /// `Url`
        ///
        /// By method and address.
        Url = "Url",
    }
}

runtime::model! {
    /// State and result of a request that runs in the background.
    pub struct OperationResultContract {
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
        pub properties: Option<OperationResultContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Times, outcome and log of a background request.
    pub struct OperationResultContractProperties {
        /// What a deployment would do to each object; present after a check of a branch.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("actionLog", read_only)]
        pub action_log: Option<Vec<OperationResultLogItemContract>>,

        /// Error that ended the request.
        #[json("error")]
        pub error: Option<ErrorResponseBody>,

        /// Identifier of the background request.
        #[json("id")]
        pub id: Option<String>,

        /// Outcome for people.
        #[json("resultInfo")]
        pub result_info: Option<String>,

        /// Time (UTC) when the request began.
        #[json("started")]
        pub started: Option<OffsetDateTime>,

        /// How far the request has come.
        #[json("status")]
        pub status: Option<AsyncOperationStatus>,

        /// Time (UTC) of the last news about the request.
        #[json("updated")]
        pub updated: Option<OffsetDateTime>,
    }
}

runtime::model! {
    /// Change to one object that a deployment would make.
    pub struct OperationResultLogItemContract {
        /// What would be done to the object: creation, change or deletion.
        #[json("action")]
        pub action: Option<String>,

        /// Identifier of the object.
        #[json("objectKey")]
        pub object_key: Option<String>,

        /// Kind of object, such as an API or a product.
        #[json("objectType")]
        pub object_type: Option<String>,
    }
}

runtime::model! {
    /// Tagged operation with its API.
    pub struct OperationTagResourceContractProperties {
        /// API that the operation belongs to, by its display name.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("apiName", read_only)]
        pub api_name: Option<String>,

        /// Number of the revision of the API.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("apiRevision", read_only)]
        pub api_revision: Option<String>,

        /// Version of the API.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("apiVersion", read_only)]
        pub api_version: Option<String>,

        /// Free text that says what this is; some kinds may contain HTML.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("description", read_only)]
        pub description: Option<String>,

        /// Path of the operation below the service.
        #[json("id")]
        pub id: Option<String>,

        /// HTTP method of the operation.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("method", read_only)]
        pub method: Option<String>,

        /// Name under which people see the operation.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Path of the operation below that of the API, with parameters in braces.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("urlTemplate", read_only)]
        pub url_template: Option<String>,
    }
}

runtime::model! {
    /// Change to an operation.
    pub struct OperationUpdateContract {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<OperationUpdateContractProperties>,
    }
}

runtime::model! {
    /// Fields of an operation that are to change.
    pub struct OperationUpdateContractProperties {
        /// Free text that says what this is; some kinds may contain HTML.
        ///
        /// At most 1000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// Name for people.
        ///
        /// 1 to 300 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// HTTP method of the operation, also one of your own.
        #[json("method")]
        pub method: Option<String>,

        /// Policy document of the operation.
        #[json("policies")]
        pub policies: Option<String>,

        /// What the request contains.
        #[json("request")]
        pub request: Option<RequestContract>,

        /// Possible responses, one for each status code.
        #[json("responses")]
        pub responses: Option<Vec<ResponseContract>>,

        /// Parameters in the URL template.
        #[json("templateParameters")]
        pub template_parameters: Option<Vec<ParameterContract>>,

        /// Path of the operation below that of the API, with parameters in braces.
        ///
        /// 1 to 1000 characters.
        #[json("urlTemplate")]
        pub url_template: Option<String>,
    }
}

runtime::text_enum! {
    /// Where a connectivity problem arises.
    pub enum Origin {
        /// `Inbound`
        ///
        /// On the way in.
        Inbound = "Inbound",

        /// `Local`
        ///
        /// In the service itself.
        Local = "Local",

        /// `Outbound`
        ///
        /// On the way out.
        Outbound = "Outbound",
    }
}

runtime::model! {
    /// Path or query parameter, header or form field of an operation.
    pub struct ParameterContract {
        /// Value used when the caller sends none.
        #[json("defaultValue")]
        pub default_value: Option<String>,

        /// Free text that says what this is; some kinds may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// Examples, by name.
        #[json("examples")]
        pub examples: Option<BTreeMap<String, ParameterExampleContract>>,

        /// Name of the parameter.
        #[json("name")]
        pub name: Option<String>,

        /// True if callers must send it.
        #[json("required")]
        pub required: Option<bool>,

        /// ID of the schema that describes it.
        #[json("schemaId")]
        pub schema_id: Option<String>,

        /// Type within the schema that describes it.
        #[json("typeName")]
        pub type_name: Option<String>,

        /// Data type, as the definition of the API names it.
        #[json("type")]
        pub type_prop: Option<String>,

        /// Values that the parameter can have.
        #[json("values")]
        pub values: Option<Vec<String>>,
    }
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

runtime::model! {
    /// Example of a parameter or body.
    pub struct ParameterExampleContract {
        /// Long explanation of the example.
        #[json("description")]
        pub description: Option<String>,

        /// Address of the example, if it is not given here.
        #[json("externalValue")]
        pub external_value: Option<String>,

        /// Short explanation of the example.
        #[json("summary")]
        pub summary: Option<String>,

        /// The example itself, of any JSON shape.
        #[json("value")]
        pub value: Option<Json>,
    }
}

runtime::model! {
    /// What is logged of requests and of responses.
    pub struct PipelineDiagnosticSettings {
        /// What is logged of requests.
        #[json("request")]
        pub request: Option<HttpMessageDiagnostic>,

        /// What is logged of responses.
        #[json("response")]
        pub response: Option<HttpMessageDiagnostic>,
    }
}

runtime::model! {
    /// Page of policies.
    pub struct PolicyCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<PolicyContract>>,
    }
}

runtime::page!(PolicyCollection { value : PolicyContract });

runtime::text_enum! {
    /// How the text of a policy is given.
    pub enum PolicyContentFormat {
        /// `rawxml`
        ///
        /// Text in which the code of expressions stands as it is.
        Rawxml = "rawxml",

        /// `rawxml-link`
        ///
        /// Address of a document in which expressions stand as they are.
        RawxmlLink = "rawxml-link",

        /// `xml`
        ///
        /// XML in which the code of expressions is escaped.
        Xml = "xml",

        /// `xml-link`
        ///
        /// Address of an XML document with escaped expressions.
        XmlLink = "xml-link",
    }
}

runtime::model! {
    /// Policy of a service, workspace, product, API, operation or resolver.
    pub struct PolicyContract {
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
        pub properties: Option<PolicyContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Text of a policy and its format.
    pub struct PolicyContractProperties {
        /// How `value` gives the policy; XML with escaped expressions by default.
        ///
        /// The service's default is `xml`.
        #[json("format")]
        pub format: Option<PolicyContentFormat>,

        /// Policy document, as text or as an address, depending on `format`.
        #[json("value")]
        pub value: Option<String>,
    }
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

runtime::text_enum! {
    /// How the text of a policy is returned.
    pub enum PolicyExportFormat {
        /// `rawxml`
        ///
        /// Text in which the code of expressions stands as it is.
        Rawxml = "rawxml",

        /// `xml`
        ///
        /// XML in which the code of expressions is escaped.
        Xml = "xml",
    }
}

runtime::model! {
    /// Page of policy fragments.
    pub struct PolicyFragmentCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<PolicyFragmentContract>>,
    }
}

runtime::page!(PolicyFragmentCollection { value : PolicyFragmentContract });

runtime::text_enum! {
    /// How the text of a policy fragment is given.
    pub enum PolicyFragmentContentFormat {
        /// `rawxml`
        ///
        /// Text in which the code of expressions stands as it is.
        Rawxml = "rawxml",

        /// `xml`
        ///
        /// XML in which the code of expressions is escaped.
        Xml = "xml",
    }
}

runtime::model! {
    /// Reusable part of policies.
    pub struct PolicyFragmentContract {
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
        pub properties: Option<PolicyFragmentContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Text of a policy fragment and its format.
    pub struct PolicyFragmentContractProperties {
        /// Free text that says what this is; some kinds may contain HTML.
        ///
        /// 0 to 1000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// How `value` writes expressions; XML with escaped expressions by default.
        ///
        /// The service's default is `xml`.
        #[json("format")]
        pub format: Option<PolicyFragmentContentFormat>,

        /// State of the last change to the resource.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<String>,

        /// Text of the fragment.
        #[json("value")]
        pub value: Option<String>,
    }
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

runtime::text_enum! {
    /// IP version for a connectivity check.
    pub enum PreferredIpVersion {
        /// `IPv4`
        Ipv4 = "IPv4",
    }
}

runtime::text_enum! {
    /// Whether a private endpoint connection is approved.
    pub enum PrivateEndpointServiceConnectionStatus {
        /// `Approved`
        Approved = "Approved",

        /// `Pending`
        Pending = "Pending",

        /// `Rejected`
        Rejected = "Rejected",
    }
}

runtime::model! {
    /// Approval of a private endpoint connection.
    pub struct PrivateLinkServiceConnectionState {
        /// What the other side still has to do before the connection works.
        #[json("actionsRequired")]
        pub actions_required: Option<String>,

        /// Reason for the decision.
        #[json("description")]
        pub description: Option<String>,

        /// Whether the connection is approved.
        #[json("status")]
        pub status: Option<PrivateEndpointServiceConnectionStatus>,
    }
}

runtime::model! {
    /// Page of links from a product to its APIs.
    pub struct ProductApiLinkCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<ProductApiLinkContract>>,
    }
}

runtime::page!(ProductApiLinkCollection { value : ProductApiLinkContract });

runtime::model! {
    /// Link that places an API in a product.
    pub struct ProductApiLinkContract {
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
        pub properties: Option<ProductApiLinkContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// API that is placed in a product.
    pub struct ProductApiLinkContractProperties {
        /// Resource ID of the API.
        #[json("apiId")]
        pub api_id: Option<String>,
    }
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

runtime::model! {
    /// Page of products.
    pub struct ProductCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<ProductContract>>,
    }
}

runtime::page!(ProductCollection { value : ProductContract });

runtime::model! {
    /// Bundle of APIs to which developers subscribe.
    pub struct ProductContract {
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
        pub properties: Option<ProductContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Terms and state of a product.
    pub struct ProductContractProperties {
        /// True if an administrator must approve each subscription.
        #[json("approvalRequired")]
        pub approval_required: Option<bool>,

        /// Free text that says what this is; some kinds may contain HTML.
        ///
        /// 0 to 1000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// Name under which developers see the product.
        ///
        /// 1 to 300 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Whether developers see the product.
        #[json("state")]
        pub state: Option<ProductState>,

        /// True if callers need a subscription key.
        #[json("subscriptionRequired")]
        pub subscription_required: Option<bool>,

        /// Number of subscriptions that one user may have; without it any number.
        #[json("subscriptionsLimit")]
        pub subscriptions_limit: Option<i32>,

        /// Terms of use that developers must accept before they subscribe.
        #[json("terms")]
        pub terms: Option<String>,
    }
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

runtime::model! {
    /// Page of links from a product to groups.
    pub struct ProductGroupLinkCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<ProductGroupLinkContract>>,
    }
}

runtime::page!(ProductGroupLinkCollection { value : ProductGroupLinkContract });

runtime::model! {
    /// Link that makes a product visible to a group.
    pub struct ProductGroupLinkContract {
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
        pub properties: Option<ProductGroupLinkContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Group that sees a product.
    pub struct ProductGroupLinkContractProperties {
        /// Resource ID of the group.
        #[json("groupId")]
        pub group_id: Option<String>,
    }
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

runtime::text_enum! {
    /// Whether developers see a product.
    pub enum ProductState {
        /// `notPublished`
        ///
        /// Only administrators see it.
        NotPublished = "notPublished",

        /// `published`
        ///
        /// The developers of its groups see it.
        Published = "published",
    }
}

runtime::model! {
    /// Tagged product with its terms.
    pub struct ProductTagResourceContractProperties {
        /// True if an administrator must approve each subscription.
        #[json("approvalRequired")]
        pub approval_required: Option<bool>,

        /// Free text that says what this is; some kinds may contain HTML.
        ///
        /// 0 to 1000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// Path of the product below the service.
        #[json("id")]
        pub id: Option<String>,

        /// Display name of the product.
        ///
        /// 1 to 300 characters.
        #[json("name")]
        pub name: Option<String>,

        /// Whether developers see the product.
        #[json("state")]
        pub state: Option<ProductState>,

        /// True if callers need a subscription key.
        #[json("subscriptionRequired")]
        pub subscription_required: Option<bool>,

        /// Number of subscriptions that one user may have; without it any number.
        #[json("subscriptionsLimit")]
        pub subscriptions_limit: Option<i32>,

        /// Terms of use that developers must accept before they subscribe.
        #[json("terms")]
        pub terms: Option<String>,
    }
}

runtime::model! {
    /// Change to a product.
    pub struct ProductUpdateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<ProductUpdateProperties>,
    }
}

runtime::model! {
    /// Fields of a product that are to change.
    pub struct ProductUpdateProperties {
        /// True if an administrator must approve each subscription.
        #[json("approvalRequired")]
        pub approval_required: Option<bool>,

        /// Free text that says what this is; some kinds may contain HTML.
        ///
        /// 0 to 1000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// Name under which developers see the product.
        ///
        /// 1 to 300 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Whether developers see the product.
        #[json("state")]
        pub state: Option<ProductState>,

        /// True if callers need a subscription key.
        #[json("subscriptionRequired")]
        pub subscription_required: Option<bool>,

        /// Number of subscriptions that one user may have; without it any number.
        #[json("subscriptionsLimit")]
        pub subscriptions_limit: Option<i32>,

        /// Terms of use that developers must accept before they subscribe.
        #[json("terms")]
        pub terms: Option<String>,
    }
}

runtime::text_enum! {
    /// Protocol over which an API can be called.
    pub enum Protocol {
        /// `http`
        Http = "http",

        /// `https`
        Https = "https",

        /// `ws`
        ///
        /// WebSocket without TLS.
        Ws = "ws",

        /// `wss`
        ///
        /// WebSocket over TLS.
        Wss = "wss",
    }
}

runtime::model! {
    /// Resource by its ID, name and type alone.
    pub struct ProxyResource {
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

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Counter of a quota key in one period.
    pub struct QuotaCounterContract {
        /// Key under which the counter runs.
        ///
        /// At least 1 character.
        #[json("counterKey")]
        pub counter_key: Option<String>,

        /// Time (UTC) when the period ends.
        #[json("periodEndTime")]
        pub period_end_time: Option<OffsetDateTime>,

        /// Key of the period.
        ///
        /// At least 1 character.
        #[json("periodKey")]
        pub period_key: Option<String>,

        /// Time (UTC) when the period starts.
        #[json("periodStartTime")]
        pub period_start_time: Option<OffsetDateTime>,

        /// Calls and traffic that were counted.
        #[json("value")]
        pub value: Option<QuotaCounterValueContractProperties>,
    }
}

runtime::model! {
    /// Calls and traffic that a quota counts.
    pub struct QuotaCounterValueContractProperties {
        /// Number of calls.
        #[json("callsCount")]
        pub calls_count: Option<i32>,

        /// Traffic, in kilobytes.
        #[json("kbTransferred")]
        pub kb_transferred: Option<f64>,
    }
}

runtime::model! {
    /// New values of a quota counter.
    pub struct QuotaCounterValueUpdateContract {
        /// Values to set.
        #[json("properties")]
        pub properties: Option<QuotaCounterValueContractProperties>,
    }
}

runtime::model! {
    /// E-mail addresses that receive a notification.
    pub struct RecipientEmailCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<RecipientEmailContract>>,
    }
}

runtime::model! {
    /// E-mail address that receives a notification.
    pub struct RecipientEmailContract {
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
        pub properties: Option<RecipientEmailContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// E-mail address of a recipient.
    pub struct RecipientEmailContractProperties {
        /// E-mail address that receives the notification.
        #[json("email")]
        pub email: Option<String>,
    }
}

runtime::model! {
    /// Users who receive a notification.
    pub struct RecipientUserCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<RecipientUserContract>>,
    }
}

runtime::model! {
    /// User who receives a notification.
    pub struct RecipientUserContract {
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
        pub properties: Option<RecipientUsersContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// User account of a recipient.
    pub struct RecipientUsersContractProperties {
        /// User who receives the notification.
        #[json("userId")]
        pub user_id: Option<String>,
    }
}

runtime::model! {
    /// Who receives a notification.
    pub struct RecipientsContractProperties {
        /// E-mail addresses that receive the notification.
        #[json("emails")]
        pub emails: Option<Vec<String>>,

        /// Users who receive the notification.
        #[json("users")]
        pub users: Option<Vec<String>>,
    }
}

runtime::model! {
    /// Whether sign-up and sign-in are delegated.
    pub struct RegistrationDelegationSettingsProperties {
        /// True if your own website handles sign-up and sign-in.
        #[json("enabled")]
        pub enabled: Option<bool>,
    }
}

runtime::model! {
    /// Body of a request or response in one content type.
    pub struct RepresentationContract {
        /// MIME type of the body.
        #[json("contentType")]
        pub content_type: Option<String>,

        /// Examples, by name.
        #[json("examples")]
        pub examples: Option<BTreeMap<String, ParameterExampleContract>>,

        /// Fields of the form; needed for form content types.
        #[json("formParameters")]
        pub form_parameters: Option<Vec<ParameterContract>>,

        /// ID of the schema that describes it.
        #[json("schemaId")]
        pub schema_id: Option<String>,

        /// Type within the schema that describes it.
        #[json("typeName")]
        pub type_name: Option<String>,
    }
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

runtime::model! {
    /// What a request to an operation contains.
    pub struct RequestContract {
        /// Free text about the request.
        #[json("description")]
        pub description: Option<String>,

        /// Headers of the request.
        #[json("headers")]
        pub headers: Option<Vec<ParameterContract>>,

        /// Query parameters of the request.
        #[json("queryParameters")]
        pub query_parameters: Option<Vec<ParameterContract>>,

        /// Bodies, one for each content type.
        #[json("representations")]
        pub representations: Option<Vec<RepresentationContract>>,
    }
}

runtime::model! {
    /// Page of references to resources.
    pub struct ResourceCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<ProxyResource>>,
    }
}

runtime::model! {
    /// Response of an operation for one status code.
    pub struct ResponseContract {
        /// Free text about the response.
        #[json("description")]
        pub description: Option<String>,

        /// Headers of the response.
        #[json("headers")]
        pub headers: Option<Vec<ParameterContract>>,

        /// Bodies, one for each content type.
        #[json("representations")]
        pub representations: Option<Vec<RepresentationContract>>,

        /// HTTP status code of the response.
        #[json("statusCode")]
        pub status_code: Option<i32>,
    }
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

runtime::model! {
    /// Share of the calls that are logged.
    pub struct SamplingSettings {
        /// Share of the calls, in percent.
        ///
        /// 0 to 100.
        #[json("percentage")]
        pub percentage: Option<f64>,

        /// Way of sampling.
        #[json("samplingType")]
        pub sampling_type: Option<SamplingType>,
    }
}

runtime::text_enum! {
    /// Way of sampling.
    pub enum SamplingType {
        /// `fixed`
        ///
        /// A fixed share of the calls.
        Fixed = "fixed",
    }
}

runtime::model! {
    /// Page of schemas of an API.
    pub struct SchemaCollection {
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
        pub value: Option<Vec<SchemaContract>>,
    }
}

runtime::page!(SchemaCollection { value : SchemaContract });

runtime::model! {
    /// Schema of an API.
    pub struct SchemaContract {
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
        pub properties: Option<SchemaContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Content type and document of a schema.
    pub struct SchemaContractProperties {
        /// Kind of schema, such as `application/vnd.oai.openapi.components+json` or
        /// `application/vnd.ms-azure-apim.xsd+xml`.
        #[json("contentType")]
        pub content_type: Option<String>,

        /// The schema itself.
        #[json("document")]
        pub document: Option<SchemaDocumentProperties>,

        /// State of the last change to the resource.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<String>,
    }
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

runtime::model! {
    /// Document of a schema, in the form that its content type asks for.
    pub struct SchemaDocumentProperties {
        /// Schemas in the form of OpenAPI 3.
        #[json("components")]
        pub components: Option<Json>,

        /// Schemas in the form of Swagger 2.
        #[json("definitions")]
        pub definitions: Option<Json>,

        /// Text of the schema, unless it belongs to Swagger or OpenAPI.
        #[json("value")]
        pub value: Option<String>,
    }
}

runtime::text_enum! {
    /// Kind of a shared schema.
    pub enum SchemaType {
        /// `json`
        Json = "json",

        /// `xml`
        Xml = "xml",
    }
}

runtime::text_enum! {
    /// Pricing tier of a service.
    pub enum ServiceSkuType {
        /// `Basic`
        Basic = "Basic",

        /// `BasicV2`
        BasicV2 = "BasicV2",

        /// `Consumption`
        ///
        /// Billed by call, without own units.
        Consumption = "Consumption",

        /// `Developer`
        ///
        /// For trials; without a service level agreement.
        Developer = "Developer",

        /// `Isolated`
        Isolated = "Isolated",

        /// `Premium`
        Premium = "Premium",

        /// `Standard`
        Standard = "Standard",

        /// `StandardV2`
        StandardV2 = "StandardV2",
    }
}

runtime::text_enum! {
    /// How bad a connectivity problem is.
    pub enum Severity {
        /// `Error`
        Error = "Error",

        /// `Warning`
        Warning = "Warning",
    }
}

runtime::text_enum! {
    /// Kind of API that an import makes.
    pub enum SoapApiType {
        /// `grpc`
        ///
        /// Calls by gRPC.
        GRpc = "grpc",

        /// `graphql`
        ///
        /// GraphQL queries.
        GraphQl = "graphql",

        /// `odata`
        ///
        /// OData services.
        OData = "odata",

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
    /// How far a reported problem has been dealt with.
    pub enum State {
        /// `closed`
        ///
        /// It is finished.
        Closed = "closed",

        /// `open`
        ///
        /// It is accepted.
        Open = "open",

        /// `proposed`
        ///
        /// It is new.
        Proposed = "proposed",

        /// `removed`
        ///
        /// It was withdrawn.
        Removed = "removed",

        /// `resolved`
        ///
        /// It is solved.
        Resolved = "resolved",
    }
}

runtime::model! {
    /// Page of subscriptions.
    pub struct SubscriptionCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<SubscriptionContract>>,
    }
}

runtime::page!(SubscriptionCollection { value : SubscriptionContract });

runtime::model! {
    /// Subscription that gives access to APIs.
    pub struct SubscriptionContract {
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
        pub properties: Option<SubscriptionContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Owner, reach, keys and state of a subscription.
    pub struct SubscriptionContractProperties {
        /// True if callers can trace their calls with the keys.
        #[json("allowTracing")]
        pub allow_tracing: Option<bool>,

        /// Time (UTC) when the subscription was created.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("createdDate", read_only)]
        pub created_date: Option<OffsetDateTime>,

        /// Name for people.
        ///
        /// 0 to 100 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Time (UTC) when the subscription ended; for the record only.
        #[json("endDate")]
        pub end_date: Option<OffsetDateTime>,

        /// Time (UTC) of the planned end; for the record only, nothing happens then.
        #[json("expirationDate")]
        pub expiration_date: Option<OffsetDateTime>,

        /// Time (UTC) at which a notice of the coming end is due.
        #[json("notificationDate")]
        pub notification_date: Option<OffsetDateTime>,

        /// User who owns the subscription, by path or resource ID.
        #[json("ownerId")]
        pub owner_id: Option<String>,

        /// First key; ordinary reads leave it out.
        ///
        /// Secret: not shown by `Debug`. 1 to 256 characters.
        #[json("primaryKey", secret)]
        pub primary_key: Option<String>,

        /// What the subscription opens, by path: `/products/` and an ID, `/apis/` and an ID, or `/apis` for everything.
        #[json("scope")]
        pub scope: Option<String>,

        /// Second key; ordinary reads leave it out.
        ///
        /// Secret: not shown by `Debug`. 1 to 256 characters.
        #[json("secondaryKey", secret)]
        pub secondary_key: Option<String>,

        /// Time (UTC) when the subscription became active; for the record only.
        #[json("startDate")]
        pub start_date: Option<OffsetDateTime>,

        /// Whether the subscription gives access.
        #[json("state")]
        pub state: Option<SubscriptionState>,

        /// Remark of the administrator who refused the subscription.
        #[json("stateComment")]
        pub state_comment: Option<String>,
    }
}

runtime::model! {
    /// Owner, reach and keys of a new subscription.
    pub struct SubscriptionCreateParameterProperties {
        /// True if callers can trace their calls with the keys.
        #[json("allowTracing")]
        pub allow_tracing: Option<bool>,

        /// Name for people.
        ///
        /// 1 to 100 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// User who owns the subscription, by path or resource ID.
        #[json("ownerId")]
        pub owner_id: Option<String>,

        /// First key; ordinary reads leave it out.
        ///
        /// Secret: not shown by `Debug`. 1 to 256 characters.
        #[json("primaryKey", secret)]
        pub primary_key: Option<String>,

        /// What the subscription opens, by path: `/products/` and an ID, `/apis/` and an ID, or `/apis` for everything.
        #[json("scope")]
        pub scope: Option<String>,

        /// Second key; ordinary reads leave it out.
        ///
        /// Secret: not shown by `Debug`. 1 to 256 characters.
        #[json("secondaryKey", secret)]
        pub secondary_key: Option<String>,

        /// Whether the subscription gives access at once.
        #[json("state")]
        pub state: Option<SubscriptionState>,
    }
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

runtime::model! {
    /// Definition of a subscription.
    pub struct SubscriptionCreateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<SubscriptionCreateParameterProperties>,
    }
}

runtime::model! {
    /// Names under which callers send the subscription key.
    pub struct SubscriptionKeyParameterNamesContract {
        /// Name of the header for the key.
        #[json("header")]
        pub header: Option<String>,

        /// Name of the query parameter for the key.
        #[json("query")]
        pub query: Option<String>,
    }
}

runtime::model! {
    /// Keys of a subscription.
    pub struct SubscriptionKeysContract {
        /// First key; ordinary reads leave it out.
        ///
        /// Secret: not shown by `Debug`. 1 to 256 characters.
        #[json("primaryKey", secret)]
        pub primary_key: Option<String>,

        /// Second key; ordinary reads leave it out.
        ///
        /// Secret: not shown by `Debug`. 1 to 256 characters.
        #[json("secondaryKey", secret)]
        pub secondary_key: Option<String>,
    }
}

runtime::text_enum! {
    /// Whether a subscription gives access.
    pub enum SubscriptionState {
        /// `active`
        ///
        /// Its keys are accepted.
        Active = "active",

        /// `cancelled`
        ///
        /// The developer or an administrator has ended it.
        Cancelled = "cancelled",

        /// `expired`
        ///
        /// It has reached its end.
        Expired = "expired",

        /// `rejected`
        ///
        /// An administrator has refused it.
        Rejected = "rejected",

        /// `submitted`
        ///
        /// It awaits approval.
        Submitted = "submitted",

        /// `suspended`
        ///
        /// Its keys are refused for the time being.
        Suspended = "suspended",
    }
}

runtime::model! {
    /// Fields of a subscription that are to change.
    pub struct SubscriptionUpdateParameterProperties {
        /// True if callers can trace their calls with the keys.
        #[json("allowTracing")]
        pub allow_tracing: Option<bool>,

        /// Name for people.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Time (UTC) of the planned end; for the record only, nothing happens then.
        #[json("expirationDate")]
        pub expiration_date: Option<OffsetDateTime>,

        /// User who owns the subscription, by path or resource ID.
        #[json("ownerId")]
        pub owner_id: Option<String>,

        /// First key; ordinary reads leave it out.
        ///
        /// Secret: not shown by `Debug`. 1 to 256 characters.
        #[json("primaryKey", secret)]
        pub primary_key: Option<String>,

        /// What the subscription opens, by path: `/products/` and an ID, `/apis/` and an ID, or `/apis` for everything.
        #[json("scope")]
        pub scope: Option<String>,

        /// Second key; ordinary reads leave it out.
        ///
        /// Secret: not shown by `Debug`. 1 to 256 characters.
        #[json("secondaryKey", secret)]
        pub secondary_key: Option<String>,

        /// Whether the subscription is to give access.
        #[json("state")]
        pub state: Option<SubscriptionState>,

        /// Remark of the administrator who refused the subscription.
        #[json("stateComment")]
        pub state_comment: Option<String>,
    }
}

runtime::model! {
    /// Change to a subscription.
    pub struct SubscriptionUpdateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<SubscriptionUpdateParameterProperties>,
    }
}

runtime::model! {
    /// Whether subscribing is delegated.
    pub struct SubscriptionsDelegationSettingsProperties {
        /// True if your own website handles subscribing to products.
        #[json("enabled")]
        pub enabled: Option<bool>,
    }
}

runtime::model! {
    /// Who created and last changed a resource, and when.
    pub struct SystemData {
        /// Time (UTC) at which the resource came into being.
        #[json("createdAt")]
        pub created_at: Option<OffsetDateTime>,

        /// Who created the resource.
        #[json("createdBy")]
        pub created_by: Option<String>,

        /// Whether a user, an application, a managed identity or a key created the resource.
        #[json("createdByType")]
        pub created_by_type: Option<CreatedByType>,

        /// Time (UTC) of the latest change.
        #[json("lastModifiedAt")]
        pub last_modified_at: Option<OffsetDateTime>,

        /// Who made the latest change.
        #[json("lastModifiedBy")]
        pub last_modified_by: Option<String>,

        /// Whether a user, an application, a managed identity or a key made the latest change.
        #[json("lastModifiedByType")]
        pub last_modified_by_type: Option<CreatedByType>,
    }
}

runtime::model! {
    /// Page of links from a tag to APIs.
    pub struct TagApiLinkCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<TagApiLinkContract>>,
    }
}

runtime::page!(TagApiLinkCollection { value : TagApiLinkContract });

runtime::model! {
    /// Link that gives a tag to an API.
    pub struct TagApiLinkContract {
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
        pub properties: Option<TagApiLinkContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// API that carries the tag.
    pub struct TagApiLinkContractProperties {
        /// Resource ID of the API.
        #[json("apiId")]
        pub api_id: Option<String>,
    }
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

runtime::model! {
    /// Page of tags.
    pub struct TagCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<TagContract>>,
    }
}

runtime::page!(TagCollection { value : TagContract });

runtime::model! {
    /// Tag by which APIs, operations and products are arranged.
    pub struct TagContract {
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
        pub properties: Option<TagContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Display name of a tag.
    pub struct TagContractProperties {
        /// Name for people.
        ///
        /// 1 to 160 characters.
        #[json("displayName")]
        pub display_name: Option<String>,
    }
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

runtime::model! {
    /// Definition or change of a tag.
    pub struct TagCreateUpdateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<TagContractProperties>,
    }
}

runtime::model! {
    /// Page of links from a tag to operations.
    pub struct TagOperationLinkCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<TagOperationLinkContract>>,
    }
}

runtime::page!(TagOperationLinkCollection { value : TagOperationLinkContract });

runtime::model! {
    /// Link that gives a tag to an operation.
    pub struct TagOperationLinkContract {
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
        pub properties: Option<TagOperationLinkContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Operation that carries the tag.
    pub struct TagOperationLinkContractProperties {
        /// Resource ID of the operation.
        #[json("operationId")]
        pub operation_id: Option<String>,
    }
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

runtime::model! {
    /// Page of links from a tag to products.
    pub struct TagProductLinkCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<TagProductLinkContract>>,
    }
}

runtime::page!(TagProductLinkCollection { value : TagProductLinkContract });

runtime::model! {
    /// Link that gives a tag to a product.
    pub struct TagProductLinkContract {
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
        pub properties: Option<TagProductLinkContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Product that carries the tag.
    pub struct TagProductLinkContractProperties {
        /// Resource ID of the product.
        #[json("productId")]
        pub product_id: Option<String>,
    }
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

runtime::model! {
    /// Page of tagged items.
    pub struct TagResourceCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<TagResourceContract>>,
    }
}

runtime::page!(TagResourceCollection { value : TagResourceContract });

runtime::model! {
    /// Tag together with what carries it.
    pub struct TagResourceContract {
        /// API that carries the tag.
        #[json("api")]
        pub api: Option<ApiTagResourceContractProperties>,

        /// Operation that carries the tag.
        #[json("operation")]
        pub operation: Option<OperationTagResourceContractProperties>,

        /// Product that carries the tag.
        #[json("product")]
        pub product: Option<ProductTagResourceContractProperties>,

        /// Tag that is carried.
        #[json("tag")]
        pub tag: Option<TagTagResourceContractProperties>,
    }
}

runtime::model! {
    /// Tag as lists of tagged items show it.
    pub struct TagTagResourceContractProperties {
        /// Path of the tag below the service.
        #[json("id")]
        pub id: Option<String>,

        /// Display name of the tag.
        ///
        /// 1 to 160 characters.
        #[json("name")]
        pub name: Option<String>,
    }
}

runtime::model! {
    /// Terms of use shown at sign-up.
    pub struct TermsOfServiceProperties {
        /// True if users must agree to the terms before they sign up.
        #[json("consentRequired")]
        pub consent_required: Option<bool>,

        /// True if the terms are shown.
        #[json("enabled")]
        pub enabled: Option<bool>,

        /// Text of the terms.
        #[json("text")]
        pub text: Option<String>,
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

runtime::model! {
    /// Page of users.
    pub struct UserCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<UserContract>>,
    }
}

runtime::page!(UserCollection { value : UserContract });

runtime::model! {
    /// Developer account of a service.
    pub struct UserContract {
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
        pub properties: Option<UserContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Name, state and groups of a user.
    pub struct UserContractProperties {
        /// E-mail address of the user, unique within the service.
        #[json("email")]
        pub email: Option<String>,

        /// Given name of the user.
        #[json("firstName")]
        pub first_name: Option<String>,

        /// Groups that the user belongs to.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("groups", read_only)]
        pub groups: Option<Vec<GroupContractProperties>>,

        /// Identities with which the user signs in.
        #[json("identities")]
        pub identities: Option<Vec<UserIdentityContract>>,

        /// Family name of the user.
        #[json("lastName")]
        pub last_name: Option<String>,

        /// Remark of the administrator about the user.
        #[json("note")]
        pub note: Option<String>,

        /// Time (UTC) of the sign-up.
        #[json("registrationDate")]
        pub registration_date: Option<OffsetDateTime>,

        /// Whether the account can be used.
        ///
        /// The service's default is `active`.
        #[json("state")]
        pub state: Option<UserState>,
    }
}

runtime::model! {
    /// Identity with which a user signs in.
    pub struct UserIdentityContract {
        /// Identifier of the user at the provider.
        #[json("id")]
        pub id: Option<String>,

        /// Identity provider, `Basic` for name and password.
        #[json("provider")]
        pub provider: Option<String>,
    }
}

runtime::text_enum! {
    /// Whether an account can be used.
    pub enum UserState {
        /// `active`
        ///
        /// The user can sign in and call APIs.
        Active = "active",

        /// `blocked`
        ///
        /// The user can neither sign in nor call the APIs of subscribed products.
        Blocked = "blocked",

        /// `deleted`
        ///
        /// The account is closed.
        Deleted = "deleted",

        /// `pending`
        ///
        /// The user has not confirmed the registration yet.
        Pending = "pending",
    }
}

runtime::text_enum! {
    /// Least important traces that are sent.
    pub enum Verbosity {
        /// `error`
        ///
        /// Traces of errors.
        Error = "error",

        /// `information`
        ///
        /// Traces of information and errors.
        Information = "information",

        /// `verbose`
        ///
        /// All traces.
        Verbose = "verbose",
    }
}

runtime::text_enum! {
    /// Where callers name the version of an API.
    pub enum VersioningScheme {
        /// `Header`
        ///
        /// In a header.
        Header = "Header",

        /// `Query`
        ///
        /// In a query parameter.
        Query = "Query",

        /// `Segment`
        ///
        /// In the path.
        Segment = "Segment",
    }
}

runtime::text_enum! {
    /// How a service or gateway is placed in a virtual network.
    pub enum VirtualNetworkType {
        /// `External`
        ///
        /// It is in a virtual network and can be reached from the internet.
        External = "External",

        /// `Internal`
        ///
        /// It is in a virtual network and can be reached from there only.
        Internal = "Internal",

        /// `None`
        ///
        /// It is in no virtual network.
        None = "None",
    }
}

runtime::model! {
    /// Page of wikis.
    pub struct WikiCollection {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<WikiContract>>,
    }
}

runtime::page!(WikiCollection { value : WikiContract });

runtime::model! {
    /// Wiki of an API or product.
    pub struct WikiContract {
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
        pub properties: Option<WikiContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Pages of a wiki.
    pub struct WikiContractProperties {
        /// Pages, in the order in which they are shown.
        #[json("documents")]
        pub documents: Option<Vec<WikiDocumentationContract>>,
    }
}

runtime::model! {
    /// Page of a wiki.
    pub struct WikiDocumentationContract {
        /// ID of the documentation page.
        #[json("documentationId")]
        pub documentation_id: Option<String>,
    }
}

runtime::model! {
    /// Change to a wiki.
    pub struct WikiUpdateContract {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<WikiContractProperties>,
    }
}

runtime::model! {
    /// Gateway that serves a workspace.
    pub struct WorkspaceLinksGateway {
        /// Resource ID of the gateway.
        ///
        /// The id of an Azure resource.
        #[json("id")]
        pub id: Option<String>,
    }
}

runtime::model! {
    /// Name by which the certificate of a cluster is recognized.
    pub struct X509CertificateName {
        /// Thumbprint of the certificate that issued it.
        #[json("issuerCertificateThumbprint")]
        pub issuer_certificate_thumbprint: Option<String>,

        /// Common name that the certificate must carry.
        #[json("name")]
        pub name: Option<String>,
    }
}
