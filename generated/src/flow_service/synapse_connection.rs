//! Base connections to Azure Synapse Analytics.

use super::models::{AuthCreateBaseDto, AuthInfoDto, CreateConnectionRequest, SpecInfoDto};
use azure_core::{Error, Result, credentials::Secret, http::RequestContent};

/// A base connection to Azure Synapse Analytics: the request of
/// [`ConnectionsClient::create_connection`](super::clients::ConnectionsClient::create_connection).
///
/// ```no_run
/// # async fn example(client: azure_synapse_apim::flow_service::FlowServiceClient) -> azure_core::Result<()> {
/// use azure_synapse_apim::flow_service::synapse_connection::{ServicePrincipal, SynapseConnection};
///
/// let connection = SynapseConnection::with_service_principal(
///     "Sales warehouse",
///     ServicePrincipal {
///         server: "contoso.sql.azuresynapse.net".to_owned(),
///         database: "sales".to_owned(),
///         tenant: "00000000-0000-0000-0000-000000000001".to_owned(),
///         id: "00000000-0000-0000-0000-000000000002".to_owned(),
///         key: std::env::var("SERVICE_PRINCIPAL_KEY").unwrap_or_default().into(),
///     },
/// );
/// let created = client.connections_client().create_connection(connection.try_into()?, None).await?.into_model()?;
/// println!("{}", created.id.unwrap_or_default());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct SynapseConnection {
    /// The name of the connection.
    pub name: String,
    /// The description of the connection.
    pub description: Option<String>,
    /// The authentication of the platform at the database.
    pub authentication: Authentication,
}

/// The authentication of the platform at a database of Azure Synapse Analytics.
#[derive(Clone, Debug)]
pub enum Authentication {
    /// A connection string with user and password.
    ConnectionString(Secret),
    /// A service principal of Microsoft Entra ID.
    ServicePrincipal(ServicePrincipal),
}

/// A service principal with access to a database of Azure Synapse Analytics.
#[derive(Clone, Debug)]
pub struct ServicePrincipal {
    /// Host name of the SQL endpoint of the workspace.
    pub server: String,
    /// Name of the database.
    pub database: String,
    /// ID of the Microsoft Entra tenant.
    pub tenant: String,
    /// Application (client) ID.
    pub id: String,
    /// Client secret.
    pub key: Secret,
}

impl SynapseConnection {
    /// ID of the connection specification for Azure Synapse Analytics.
    pub const SPEC_ID: &'static str = "a49bcc7d-8038-43af-b1e4-5a7a089a7d79";

    /// Version of the connection specification.
    pub const SPEC_VERSION: &'static str = "1.0";

    /// Creates a connection with a connection string, such as
    /// `Server=tcp:{server},1433;Database={database};User ID={user};Password={password};Encrypt=True`.
    pub fn with_connection_string(name: impl Into<String>, connection_string: impl Into<Secret>) -> Self {
        Self::new(name.into(), Authentication::ConnectionString(connection_string.into()))
    }

    /// Creates a connection with a service principal.
    pub fn with_service_principal(name: impl Into<String>, principal: ServicePrincipal) -> Self {
        Self::new(name.into(), Authentication::ServicePrincipal(principal))
    }

    fn new(name: String, authentication: Authentication) -> Self {
        Self { name, description: None, authentication }
    }
}

impl From<SynapseConnection> for CreateConnectionRequest {
    fn from(connection: SynapseConnection) -> Self {
        let (spec_name, params) = match connection.authentication {
            Authentication::ConnectionString(text) => (
                "Connection String Based Authentication",
                AuthCreateBaseDto { connection_string: Some(text.secret().to_owned()), ..Default::default() },
            ),
            Authentication::ServicePrincipal(principal) => (
                "Service Principal Key Based Authentication",
                AuthCreateBaseDto {
                    server: Some(principal.server),
                    database: Some(principal.database),
                    tenant: Some(principal.tenant),
                    service_principal_id: Some(principal.id),
                    service_principal_key: Some(principal.key.secret().to_owned()),
                    ..Default::default()
                },
            ),
        };
        let spec = SpecInfoDto::new(SynapseConnection::SPEC_ID, SynapseConnection::SPEC_VERSION);
        Self {
            name: Some(connection.name),
            description: connection.description,
            auth: Some(AuthInfoDto { params: Some(params), ..AuthInfoDto::new(spec_name) }),
            ..Self::new(spec)
        }
    }
}

impl TryFrom<SynapseConnection> for RequestContent<CreateConnectionRequest> {
    type Error = Error;

    fn try_from(connection: SynapseConnection) -> Result<Self> {
        CreateConnectionRequest::from(connection).try_into()
    }
}
