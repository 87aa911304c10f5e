// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`AuthorizationServerClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, pager::PagerOptions,
    },
};
use crate::{
    apim::management_2022_08_01::models::{
        AuthorizationServerCollection, AuthorizationServerContract,
        AuthorizationServerSecretsContract, AuthorizationServerUpdateContract,
    },
    runtime::{Call, CallOptions, Client, NextLink},
};

/// OAuth 2.0 servers that protect APIs and that the developer portal uses to get test tokens.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::authorization_server_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::authorization_server_client).
#[derive(Clone, Debug)]
pub struct AuthorizationServerClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl AuthorizationServerClient {
    /// Registers an OAuth 2.0 server with a service or replaces the registration, so that APIs can refer to it and
    /// the developer portal can get test tokens.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/authorizationServers/{authsid}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `authsid` - OAuth 2.0 server on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`AuthorizationServerContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/authorization-server/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        authsid: &str,
        body: RequestContent<AuthorizationServerContract>,
        options: Option<AuthorizationServerClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, AuthorizationServerContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/authorizationServers/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &authsid],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .send(
                "AuthorizationServer.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Deletes an OAuth 2.0 server. No API may still refer to it.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/authorizationServers/{authsid}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `authsid` - OAuth 2.0 server on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200 or 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/authorization-server/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        authsid: &str,
        if_match: &Etag,
        options: Option<AuthorizationServerClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/authorizationServers/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &authsid],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &if_match)
            .send("AuthorizationServer.delete", options.method_options, &[200, 204])
    }

    /// Reads the settings of an OAuth 2.0 server; secrets are left out.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/authorizationServers/{authsid}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `authsid` - OAuth 2.0 server on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`AuthorizationServerContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/authorization-server/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        authsid: &str,
        options: Option<AuthorizationServerClientGetOptions<'a>>,
    ) -> Call<'a, AuthorizationServerContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/authorizationServers/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &authsid],
            )
            .query("api-version", &"2022-08-01")
            .send("AuthorizationServer.get", options.method_options, &[200])
    }

    /// Checks that an OAuth 2.0 server exists and reads its ETag, which later changes can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/authorizationServers/{authsid}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `authsid` - OAuth 2.0 server on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/authorization-server/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        authsid: &str,
        options: Option<AuthorizationServerClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/authorizationServers/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &authsid],
            )
            .query("api-version", &"2022-08-01")
            .send("AuthorizationServer.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the OAuth 2.0 servers that are registered with a service.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/authorizationServers`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`AuthorizationServerCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/authorization-server/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<AuthorizationServerClientListByServiceOptions<'_>>,
    ) -> Result<Pager<AuthorizationServerCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/authorizationServers",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "AuthorizationServer.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Returns the client secret and the resource owner credentials of an OAuth 2.0 server.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/authorizationServers/{authsid}/listSecrets`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `authsid` - OAuth 2.0 server on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`AuthorizationServerSecretsContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/authorization-server/list-secrets>
    #[inline]
    pub fn list_secrets<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        authsid: &str,
        options: Option<AuthorizationServerClientListSecretsOptions<'a>>,
    ) -> Call<'a, AuthorizationServerSecretsContract> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/authorizationServers/{}/listSecrets",
                &[&self.subscription_id, &resource_group_name, &service_name, &authsid],
            )
            .query("api-version", &"2022-08-01")
            .send("AuthorizationServer.list_secrets", options.method_options, &[200])
    }

    /// Changes the given fields of an OAuth 2.0 server and leaves the others as they are.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/authorizationServers/{authsid}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `authsid` - OAuth 2.0 server on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`AuthorizationServerContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/authorization-server/update>
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        authsid: &str,
        if_match: &Etag,
        body: RequestContent<AuthorizationServerUpdateContract>,
        options: Option<AuthorizationServerClientUpdateOptions<'a>>,
    ) -> Call<'a, AuthorizationServerContract> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/authorizationServers/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &authsid],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("AuthorizationServer.update", options.method_options, &[200])
    }
}

/// Options of [`AuthorizationServerClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct AuthorizationServerClientCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`AuthorizationServerClient::delete`].
pub type AuthorizationServerClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`AuthorizationServerClient::get`].
pub type AuthorizationServerClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`AuthorizationServerClient::get_entity_tag`].
pub type AuthorizationServerClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`AuthorizationServerClient::list_by_service`].
#[derive(Clone, Debug, Default)]
pub struct AuthorizationServerClientListByServiceOptions<'a> {
    /// OData expression that limits which items are listed. Reports require it, with bounds on the time.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Number of items to leave out at the start of the list. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Largest number of items to return in one answer. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of [`AuthorizationServerClient::list_secrets`].
pub type AuthorizationServerClientListSecretsOptions<'a> = CallOptions<'a>;

/// Options of [`AuthorizationServerClient::update`].
pub type AuthorizationServerClientUpdateOptions<'a> = CallOptions<'a>;
