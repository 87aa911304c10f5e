//! Where a service is, cloud by cloud, and how requests to it are authorized.

use azure_core::{
    Error, Result,
    cloud::CloudConfiguration,
    credentials::TokenCredential,
    error::ErrorKind,
    http::{
        ClientOptions,
        policies::{Policy, auth::BearerTokenAuthorizationPolicy},
    },
};
use std::sync::Arc;

/// A service that exists once per cloud.
#[derive(Clone, Copy, Debug)]
pub struct Service {
    /// The service in the public cloud.
    pub public: Place,
    /// The service in Azure Government, if it is there.
    pub government: Option<Place>,
    /// The service in Azure in China, if it is there.
    pub china: Option<Place>,
}

/// A service in one cloud.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The URL of the service.
    pub endpoint: &'static str,
    /// The Microsoft Entra scope of a token for it.
    pub scope: &'static str,
}

/// A service in the cloud that the client's options name.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Destination {
    /// The URL of the service.
    pub endpoint: String,
    /// The Microsoft Entra scope of a token for it.
    pub scope: String,
}

impl Service {
    /// Finds the service in the cloud of `options`; the public one if they name none.
    ///
    /// In a custom cloud, the audience registered for the marker type `A` is both the URL and the base of the scope.
    ///
    /// # Errors
    ///
    /// The service does not exist in that cloud, or the custom cloud has no audience for `A`.
    pub fn place<A: 'static>(&self, options: &ClientOptions) -> Result<Destination> {
        let place = match options.cloud.as_deref() {
            None | Some(CloudConfiguration::AzurePublic) => Some(self.public),
            Some(CloudConfiguration::AzureGovernment) => self.government,
            Some(CloudConfiguration::AzureChina) => self.china,
            Some(CloudConfiguration::Custom(custom)) => {
                return custom_place(custom.audiences.get::<A>());
            }
            Some(_) => None,
        };
        let place = place.ok_or_else(|| {
            Error::with_message(ErrorKind::Other, "this service does not exist in the cloud of the client options")
        })?;
        Ok(Destination { endpoint: place.endpoint.to_owned(), scope: place.scope.to_owned() })
    }
}

fn custom_place(audience: Option<&str>) -> Result<Destination> {
    let audience = audience.ok_or_else(|| {
        Error::with_message(
            ErrorKind::Other,
            "the custom cloud has no audience for this service: register one for its `Audience` type",
        )
    })?;
    Ok(Destination { endpoint: audience.to_owned(), scope: format!("{}/.default", audience.trim_end_matches('/')) })
}

/// The policy that puts a bearer token for `scopes` on every try of a request; none are given to a credential that knows
/// them itself. Tokens are cached and renewed.
pub fn bearer(credential: Arc<dyn TokenCredential>, scopes: &[&str]) -> Arc<dyn Policy> {
    Arc::new(BearerTokenAuthorizationPolicy::new(credential, scopes.iter().copied()))
}

/// Checks a value that a client keeps for all its requests.
///
/// # Errors
///
/// The value is empty.
pub fn client_parameter(name: &str, value: &str) -> Result<String> {
    if value.is_empty() {
        return Err(Error::with_message(ErrorKind::Other, format!("`{name}` is empty")));
    }
    Ok(value.to_owned())
}
