// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the workspace managed identity sql control settings operations.

use crate::runtime;

runtime::model! {
    /// Control permission of a workspace identity on the SQL pools.
    pub struct ManagedIdentitySqlControlSettingsModel {
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
        pub properties: Option<ManagedIdentitySqlControlSettingsModelProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Control permission of the managed identity, as asked for and as it is.
    pub struct ManagedIdentitySqlControlSettingsModelProperties {
        /// Control permission of the managed identity, asked for and actual.
        #[json("grantSqlControlToManagedIdentity")]
        pub grant_sql_control_to_managed_identity: Option<
            ManagedIdentitySqlControlSettingsModelPropertiesGrantSqlControlToManagedIdentity,
        >,
    }
}

runtime::model! {
    /// State of the control permission that is asked for, and the state that is in effect.
    pub struct ManagedIdentitySqlControlSettingsModelPropertiesGrantSqlControlToManagedIdentity {
        /// State that is in effect now.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("actualState", read_only)]
        pub actual_state: Option<
            ManagedIdentitySqlControlSettingsModelPropertiesGrantSqlControlToManagedIdentityActualState,
        >,

        /// State that is asked for.
        #[json("desiredState")]
        pub desired_state: Option<
            ManagedIdentitySqlControlSettingsModelPropertiesGrantSqlControlToManagedIdentityDesiredState,
        >,
    }
}

runtime::text_enum! {
    /// Whether the managed identity really has the control permission at the moment, or the change is under way.
    pub enum ManagedIdentitySqlControlSettingsModelPropertiesGrantSqlControlToManagedIdentityActualState {
        /// `Disabled`
        Disabled = "Disabled",

        /// `Disabling`
        Disabling = "Disabling",

        /// `Enabled`
        Enabled = "Enabled",

        /// `Enabling`
        Enabling = "Enabling",

        /// `Unknown`
        Unknown = "Unknown",
    }
}

runtime::text_enum! {
    /// Whether the managed identity is to have the control permission.
    pub enum ManagedIdentitySqlControlSettingsModelPropertiesGrantSqlControlToManagedIdentityDesiredState {
        /// `Disabled`
        Disabled = "Disabled",

        /// `Enabled`
        Enabled = "Enabled",
    }
}
