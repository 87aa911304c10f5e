//! The endpoints and scopes of a service in the Azure clouds.

use azure_core::{Error, Result, cloud::CloudConfiguration, error::ErrorKind, http::ClientOptions};

/// The endpoints of a service that exists once per cloud.
#[derive(Clone, Copy, Debug)]
pub struct Service {
    /// The endpoint in the public cloud.
    pub public: CloudEndpoint,
    /// The endpoint in Azure Government, if the service exists there.
    pub government: Option<CloudEndpoint>,
    /// The endpoint in Azure in China, if the service exists there.
    pub china: Option<CloudEndpoint>,
}

/// The endpoint of a service in one cloud, and the scope of its tokens.
#[derive(Clone, Copy, Debug)]
pub struct CloudEndpoint {
    /// The URL of the service.
    pub endpoint: &'static str,
    /// The Microsoft Entra scope of a token for it.
    pub scope: &'static str,
}

/// The endpoint of a service in the cloud of a client, and the scope of its tokens.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ResolvedEndpoint {
    /// The URL of the service.
    pub endpoint: String,
    /// The Microsoft Entra scope of a token for it.
    pub scope: String,
}

impl Service {
    /// Returns the endpoint in the cloud of `options`; that in the public cloud if they name none.
    ///
    /// In a custom cloud, the audience registered for the marker type `A` is both the URL and the base of the scope.
    ///
    /// # Errors
    ///
    /// The service does not exist in that cloud, or the custom cloud has no audience for `A`.
    pub fn resolve<A: 'static>(&self, options: &ClientOptions) -> Result<ResolvedEndpoint> {
        let endpoint = match options.cloud.as_deref() {
            None | Some(CloudConfiguration::AzurePublic) => Some(self.public),
            Some(CloudConfiguration::AzureGovernment) => self.government,
            Some(CloudConfiguration::AzureChina) => self.china,
            Some(CloudConfiguration::Custom(custom)) => {
                return custom_endpoint(custom.audiences.get::<A>());
            }
            Some(_) => None,
        };
        let endpoint = endpoint.ok_or_else(|| {
            Error::with_message(ErrorKind::Other, "this service does not exist in the cloud of the client options")
        })?;
        Ok(ResolvedEndpoint { endpoint: endpoint.endpoint.to_owned(), scope: endpoint.scope.to_owned() })
    }
}

fn custom_endpoint(audience: Option<&str>) -> Result<ResolvedEndpoint> {
    let audience = audience.ok_or_else(|| {
        Error::with_message(
            ErrorKind::Other,
            "the custom cloud has no audience for this service: register one for its `Audience` type",
        )
    })?;
    Ok(ResolvedEndpoint {
        endpoint: audience.to_owned(),
        scope: format!("{}/.default", audience.trim_end_matches('/')),
    })
}
