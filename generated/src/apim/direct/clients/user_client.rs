// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`UserClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{ClientMethodOptions, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    apim::direct::models::{
        GenerateSsoUrlResult, UserCollection, UserContract, UserCreateParameters,
        UserDeleteDeleteSubscriptions, UserDeleteNotify, UserTokenParameters,
        UserTokenResult, UserUpdateParameters,
    },
    runtime::{Call, Client, NextLink},
};

/// Calls of the user group.
///
/// Sends api-version `2017-03-01`.
///
/// Made by [`ApimClient::user_client`](crate::apim::direct::clients::ApimClient::user_client).
#[derive(Clone, Debug)]
pub struct UserClient {
    pub(super) client: Client,
}

impl UserClient {
    /// Creates user or update.
    ///
    /// `PUT /users/{uid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `uid` - Uid. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`UserContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-user-entity>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        uid: &str,
        body: RequestContent<UserCreateParameters>,
        options: Option<UserClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, UserContract> {
        let options = options.unwrap_or_default();
        self.client
            .put("/users/{}", &[&uid])
            .query("api-version", &"2017-03-01")
            .json(body)
            .send("User.create_or_update", options.method_options, &[200, 201])
    }

    /// Deletes user.
    ///
    /// `DELETE /users/{uid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `uid` - Uid. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - If match.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-user-entity>
    #[inline]
    pub fn delete<'a>(
        &self,
        uid: &str,
        if_match: &str,
        options: Option<UserClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/users/{}", &[&uid])
            .query("api-version", &"2017-03-01")
            .query("deleteSubscriptions", &options.delete_subscriptions)
            .query("notify", &options.notify)
            .header("If-Match", &if_match)
            .send("User.delete", options.method_options, &[204])
    }

    /// Generates sso url of user.
    ///
    /// `POST /users/{uid}/generateSsoUrl`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `uid` - Uid. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`GenerateSsoUrlResult`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-user-entity>
    #[inline]
    pub fn generate_sso_url<'a>(
        &self,
        uid: &str,
        options: Option<UserClientGenerateSsoUrlOptions<'a>>,
    ) -> Call<'a, GenerateSsoUrlResult> {
        let options = options.unwrap_or_default();
        self.client
            .post("/users/{}/generateSsoUrl", &[&uid])
            .query("api-version", &"2017-03-01")
            .send("User.generate_sso_url", options.method_options, &[200])
    }

    /// Gets user.
    ///
    /// `GET /users/{uid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `uid` - Uid. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`UserContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-user-entity>
    #[inline]
    pub fn get<'a>(
        &self,
        uid: &str,
        options: Option<UserClientGetOptions<'a>>,
    ) -> Call<'a, UserContract> {
        let options = options.unwrap_or_default();
        self.client
            .get("/users/{}", &[&uid])
            .query("api-version", &"2017-03-01")
            .send("User.get", options.method_options, &[200])
    }

    /// Gets shared access token of user.
    ///
    /// `POST /users/{uid}/token`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `uid` - Uid. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`UserTokenResult`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-user-entity>
    #[inline]
    pub fn get_shared_access_token<'a>(
        &self,
        uid: &str,
        body: RequestContent<UserTokenParameters>,
        options: Option<UserClientGetSharedAccessTokenOptions<'a>>,
    ) -> Call<'a, UserTokenResult> {
        let options = options.unwrap_or_default();
        self.client
            .post("/users/{}/token", &[&uid])
            .query("api-version", &"2017-03-01")
            .json(body)
            .send("User.get_shared_access_token", options.method_options, &[200])
    }

    /// Lists user.
    ///
    /// `GET /users`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`UserCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-user-entity>
    #[inline]
    pub fn list(
        &self,
        options: Option<UserClientListOptions<'_>>,
    ) -> Result<Pager<UserCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/users", &[])
            .query("api-version", &"2017-03-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "User.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Updates user.
    ///
    /// `PATCH /users/{uid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `uid` - Uid. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - If match.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-user-entity>
    #[inline]
    pub fn update<'a>(
        &self,
        uid: &str,
        if_match: &str,
        body: RequestContent<UserUpdateParameters>,
        options: Option<UserClientUpdateOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .patch("/users/{}", &[&uid])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("User.update", options.method_options, &[204])
    }
}

/// Options of [`UserClient::create_or_update`](crate::apim::direct::clients::UserClient::create_or_update).
#[derive(Clone, Debug, Default)]
pub struct UserClientCreateOrUpdateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`UserClient::delete`](crate::apim::direct::clients::UserClient::delete).
#[derive(Clone, Debug, Default)]
pub struct UserClientDeleteOptions<'a> {
    /// Delete subscriptions.
    ///
    /// Query parameter `deleteSubscriptions`.
    pub delete_subscriptions: Option<UserDeleteDeleteSubscriptions>,

    /// Notify.
    ///
    /// Query parameter `notify`.
    pub notify: Option<UserDeleteNotify>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`UserClient::generate_sso_url`](crate::apim::direct::clients::UserClient::generate_sso_url).
#[derive(Clone, Debug, Default)]
pub struct UserClientGenerateSsoUrlOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`UserClient::get`](crate::apim::direct::clients::UserClient::get).
#[derive(Clone, Debug, Default)]
pub struct UserClientGetOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`UserClient::get_shared_access_token`](crate::apim::direct::clients::UserClient::get_shared_access_token).
#[derive(Clone, Debug, Default)]
pub struct UserClientGetSharedAccessTokenOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`UserClient::list`](crate::apim::direct::clients::UserClient::list).
#[derive(Clone, Debug, Default)]
pub struct UserClientListOptions<'a> {
    /// Filter.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Skip. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Top. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of [`UserClient::update`](crate::apim::direct::clients::UserClient::update).
#[derive(Clone, Debug, Default)]
pub struct UserClientUpdateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
