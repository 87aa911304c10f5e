// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`UserClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, pager::PagerOptions,
    },
};
use crate::{
    apim::direct::models::{
        GenerateSsoUrlResult, UserCollection, UserContract, UserCreateParameters,
        UserDeleteDeleteSubscriptions, UserDeleteNotify, UserTokenParameters,
        UserTokenResult, UserUpdateParameters,
    },
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Accounts of developers and administrators.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by [`ApimClient::user_client`](crate::apim::direct::clients::ApimClient::user_client).
#[derive(Clone, Debug)]
pub struct UserClient {
    pub(super) client: Client,
}

impl UserClient {
    /// Creates an account or replaces its data. Without a password, the service makes one up.
    ///
    /// `PUT /users/{uid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `uid` - User on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
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

    /// Deletes an account. Subscriptions of the user stand in the way unless they are to be deleted as well.
    ///
    /// `DELETE /users/{uid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `uid` - User on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - ETag that the entity must still have, else nothing is changed; `*` changes it whatever its
    ///   state.
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
        if_match: &Etag,
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

    /// Makes a link that signs a user in to the developer portal without a password. Whoever opens it acts as that
    /// user, so it must not be passed on.
    ///
    /// `POST /users/{uid}/generateSsoUrl`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `uid` - User on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
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

    /// Reads the name, the e-mail address and the state of an account.
    ///
    /// `GET /users/{uid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `uid` - User on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
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

    /// Makes an access signature with which calls to this endpoint act as the given user. It is a secret and stays
    /// valid until its expiry, at most 30 days.
    ///
    /// `POST /users/{uid}/token`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `uid` - User on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
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

    /// Lists the accounts that are registered with the service.
    ///
    /// `GET /users`, api-version `2017-03-01`
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

    /// Changes the given data of an account, for instance blocks it, and leaves all others as they are.
    ///
    /// `PATCH /users/{uid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `uid` - User on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - ETag that the entity must still have, else nothing is changed; `*` changes it whatever its
    ///   state.
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
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
        if_match: &Etag,
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

/// Options of [`UserClient::create_or_update`].
pub type UserClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`UserClient::delete`].
#[derive(Clone, Debug, Default)]
pub struct UserClientDeleteOptions<'a> {
    /// True also deletes the subscriptions that depend on the entity.
    ///
    /// Query parameter `deleteSubscriptions`.
    pub delete_subscriptions: Option<UserDeleteDeleteSubscriptions>,

    /// Whether the user concerned is told about the change by e-mail.
    ///
    /// Query parameter `notify`.
    pub notify: Option<UserDeleteNotify>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`UserClient::generate_sso_url`].
pub type UserClientGenerateSsoUrlOptions<'a> = CallOptions<'a>;

/// Options of [`UserClient::get`].
pub type UserClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`UserClient::get_shared_access_token`].
pub type UserClientGetSharedAccessTokenOptions<'a> = CallOptions<'a>;

/// Options of [`UserClient::list`].
#[derive(Clone, Debug, Default)]
pub struct UserClientListOptions<'a> {
    /// OData expression that limits which entries are returned; for reports it also states the period, as a condition
    /// on `timestamp`.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Number of entries to leave out at the start. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Largest number of entries to return. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of [`UserClient::update`].
pub type UserClientUpdateOptions<'a> = CallOptions<'a>;
