// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of several groups of operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime;

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
    /// API of a service; each revision is a resource of its own.
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

        /// `http`
        ///
        /// REST or other plain HTTP calls.
        Http = "http",

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
    /// Logging settings of a service or API for one kind of logger.
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

runtime::text_enum! {
    /// Method of an HTTP test request.
    pub enum MethodModel {
        /// `GET`
        Get = "GET",

        /// `POST`
        Post = "POST",
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
    /// Policy of a service, product, API, operation or resolver.
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
    /// Whether sign-up and sign-in are delegated.
    pub struct RegistrationDelegationSettingsProperties {
        /// True if your own website handles sign-up and sign-in.
        #[json("enabled")]
        pub enabled: Option<bool>,
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

runtime::text_enum! {
    /// Pricing tier of a service.
    pub enum ServiceSkuType {
        /// `Basic`
        Basic = "Basic",

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
    /// Whether subscribing is delegated.
    pub struct SubscriptionsDelegationSettingsProperties {
        /// True if your own website handles subscribing to products.
        #[json("enabled")]
        pub enabled: Option<bool>,
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
