// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`AzureAdOnlyAuthenticationsClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, RequestContent}};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
    synapse::management::models::{
        AzureAdOnlyAuthentication, AzureAdOnlyAuthenticationListResult,
    },
};

/// Setting that lets only Microsoft Entra identities sign in to the SQL endpoints of a workspace.
///
/// Sends api-version `2021-06-01`.
///
/// Made by
/// [`SynapseManagementClient::azure_ad_only_authentications_client`](crate::synapse::management::clients::SynapseManagementClient::azure_ad_only_authentications_client).
#[derive(Clone, Debug)]
pub struct AzureAdOnlyAuthenticationsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl AzureAdOnlyAuthenticationsClient {
    /// Turns Microsoft Entra-only authentication of a workspace on or off. While it is on, SQL logins with a
    /// password, the SQL administrator included, cannot connect; make sure that a Microsoft Entra administrator is
    /// set first.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/azureADOnlyAuthentications/{azureADOnlyAuthenticationName}`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `body` - New Microsoft Entra-only authentication setting.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`AzureAdOnlyAuthentication`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/azure-ad-only-authentications/create>
    #[inline]
    pub fn begin_create(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        body: RequestContent<AzureAdOnlyAuthentication>,
        options: Option<AzureAdOnlyAuthenticationsClientBeginCreateOptions<'_>>,
    ) -> Result<LongRunningOperation<AzureAdOnlyAuthentication>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/azureADOnlyAuthentications/default",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2021-06-01")
            .json(body)
            .begin(
                "AzureAdOnlyAuthentications.begin_create",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Reads whether a workspace accepts only Microsoft Entra identities, and whether the change has reached all SQL
    /// endpoints.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/azureADOnlyAuthentications/{azureADOnlyAuthenticationName}`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// The [`AzureAdOnlyAuthentication`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/azure-ad-only-authentications/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<AzureAdOnlyAuthenticationsClientGetOptions<'a>>,
    ) -> Call<'a, AzureAdOnlyAuthentication> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/azureADOnlyAuthentications/default",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2021-06-01")
            .send("AzureAdOnlyAuthentications.get", options.method_options, &[200])
    }

    /// Lists the Microsoft Entra-only authentication setting of a workspace; there is at most one.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/azureADOnlyAuthentications`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`AzureAdOnlyAuthenticationListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/azure-ad-only-authentications/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<AzureAdOnlyAuthenticationsClientListOptions<'_>>,
    ) -> Result<Pager<AzureAdOnlyAuthenticationListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/azureADOnlyAuthentications",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2021-06-01")
            .pager(
                "AzureAdOnlyAuthentications.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`AzureAdOnlyAuthenticationsClient::begin_create`].
pub type AzureAdOnlyAuthenticationsClientBeginCreateOptions<'a> = LongRunningOptions<'a>;

/// Options of [`AzureAdOnlyAuthenticationsClient::get`].
pub type AzureAdOnlyAuthenticationsClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`AzureAdOnlyAuthenticationsClient::list`].
pub type AzureAdOnlyAuthenticationsClientListOptions<'a> = ListOptions<'a>;
