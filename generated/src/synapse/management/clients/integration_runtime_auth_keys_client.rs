// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`IntegrationRuntimeAuthKeysClient`] and the options of its methods.

use azure_core::http::RequestContent;
use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::management::models::{
        IntegrationRuntimeAuthKeys, IntegrationRuntimeRegenerateKeyParameters,
    },
};

/// Keys with which machines join a self-hosted integration runtime as nodes.
///
/// Sends api-version `2021-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::integration_runtime_auth_keys_client`](crate::synapse::management::clients::SynapseManagementClient::integration_runtime_auth_keys_client).
#[derive(Clone, Debug)]
pub struct IntegrationRuntimeAuthKeysClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl IntegrationRuntimeAuthKeysClient {
    /// Returns both registration keys of a self-hosted integration runtime. The keys are secrets: whoever has one can
    /// register a node.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}/listAuthKeys`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `integration_runtime_name` - Integration runtime on which the call works.
    ///
    /// # Returns
    ///
    /// The [`IntegrationRuntimeAuthKeys`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtime-auth-keys/list>
    #[inline]
    pub fn list<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        options: Option<IntegrationRuntimeAuthKeysClientListOptions<'a>>,
    ) -> Call<'a, IntegrationRuntimeAuthKeys> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/integrationRuntimes/{}/listAuthKeys",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &integration_runtime_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .send("IntegrationRuntimeAuthKeys.list", options.method_options, &[200])
    }

    /// Replaces one of the two registration keys of a self-hosted integration runtime. The old value registers no
    /// nodes any more, so installation scripts that use it need the new one.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}/regenerateAuthKey`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `integration_runtime_name` - Integration runtime on which the call works.
    /// * `body` - Choice of the key to replace.
    ///
    /// # Returns
    ///
    /// The [`IntegrationRuntimeAuthKeys`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtime-auth-keys/regenerate>
    #[inline]
    pub fn regenerate<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        body: RequestContent<IntegrationRuntimeRegenerateKeyParameters>,
        options: Option<IntegrationRuntimeAuthKeysClientRegenerateOptions<'a>>,
    ) -> Call<'a, IntegrationRuntimeAuthKeys> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/integrationRuntimes/{}/regenerateAuthKey",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &integration_runtime_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .json(body)
            .send(
                "IntegrationRuntimeAuthKeys.regenerate",
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`IntegrationRuntimeAuthKeysClient::list`].
pub type IntegrationRuntimeAuthKeysClientListOptions<'a> = CallOptions<'a>;

/// Options of [`IntegrationRuntimeAuthKeysClient::regenerate`].
pub type IntegrationRuntimeAuthKeysClientRegenerateOptions<'a> = CallOptions<'a>;
