// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`RoleDefinitionsClient`] and the options of its methods.

use azure_core::http::ClientMethodOptions;
use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::access_control::models::SynapseRoleDefinition,
};

/// Synapse roles that exist, what each of them permits, and the scopes at which they can be assigned.
///
/// Sends api-version `2020-12-01`.
///
/// Made by
/// [`AccessControlClient::role_definitions_client`](crate::synapse::access_control::clients::AccessControlClient::role_definitions_client).
#[derive(Clone, Debug)]
pub struct RoleDefinitionsClient {
    pub(super) client: Client,
}

impl RoleDefinitionsClient {
    /// Reads one Synapse role with the actions that it permits.
    ///
    /// `GET /roleDefinitions/{roleDefinitionId}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `role_definition_id` - GUID of the role.
    ///
    /// # Returns
    ///
    /// The [`SynapseRoleDefinition`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/role-definitions/get-role-definition-by-id>
    #[inline]
    pub fn get_role_definition_by_id<'a>(
        &self,
        role_definition_id: &str,
        options: Option<RoleDefinitionsClientGetRoleDefinitionByIdOptions<'a>>,
    ) -> Call<'a, SynapseRoleDefinition> {
        let options = options.unwrap_or_default();
        self.client
            .get("/roleDefinitions/{}", &[&role_definition_id])
            .query("api-version", &"2020-12-01")
            .send(
                "RoleDefinitions.get_role_definition_by_id",
                options.method_options,
                &[200],
            )
    }

    /// Lists the Synapse roles that can be assigned, if wanted only those for one scope.
    ///
    /// `GET /roleDefinitions`, api-version `2020-12-01`
    ///
    /// # Returns
    ///
    /// The list of [`SynapseRoleDefinition`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/role-definitions/list-role-definitions>
    #[inline]
    pub fn list_role_definitions<'a>(
        &self,
        options: Option<RoleDefinitionsClientListRoleDefinitionsOptions<'a>>,
    ) -> Call<'a, Vec<SynapseRoleDefinition>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/roleDefinitions", &[])
            .query("api-version", &"2020-12-01")
            .query("isBuiltIn", &options.is_built_in)
            .query("scope", &options.scope)
            .send(
                "RoleDefinitions.list_role_definitions",
                options.method_options,
                &[200],
            )
    }

    /// Lists the patterns of scopes at which roles can be assigned, such as a workspace, a Spark pool or a linked
    /// service.
    ///
    /// `GET /rbacScopes`, api-version `2020-12-01`
    ///
    /// # Returns
    ///
    /// The list of `String`, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/role-definitions/list-scopes>
    #[inline]
    pub fn list_scopes<'a>(
        &self,
        options: Option<RoleDefinitionsClientListScopesOptions<'a>>,
    ) -> Call<'a, Vec<String>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/rbacScopes", &[])
            .query("api-version", &"2020-12-01")
            .send("RoleDefinitions.list_scopes", options.method_options, &[200])
    }
}

/// Options of [`RoleDefinitionsClient::get_role_definition_by_id`].
pub type RoleDefinitionsClientGetRoleDefinitionByIdOptions<'a> = CallOptions<'a>;

/// Options of [`RoleDefinitionsClient::list_role_definitions`].
#[derive(Clone, Debug, Default)]
pub struct RoleDefinitionsClientListRoleDefinitionsOptions<'a> {
    /// True lists only roles that Synapse defines, false only other ones.
    ///
    /// Query parameter `isBuiltIn`.
    pub is_built_in: Option<bool>,

    /// Scope such as `workspaces/contoso` or `workspaces/contoso/bigDataPools/pool1`. For a list it selects what
    /// belongs to the scope, for a deletion it names that of the assignment.
    ///
    /// Query parameter `scope`.
    pub scope: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`RoleDefinitionsClient::list_scopes`].
pub type RoleDefinitionsClientListScopesOptions<'a> = CallOptions<'a>;
