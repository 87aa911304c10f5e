// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool geo backup policies operations.

use crate::runtime;

runtime::model! {
    /// Daily backup of a dedicated SQL pool to the paired region.
    pub struct GeoBackupPolicy {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Portal metadata; has no effect on backups.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("kind", read_only)]
        pub kind: Option<String>,

        /// Azure region; fixed when the resource is created.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("location", read_only)]
        pub location: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<GeoBackupPolicyProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

impl GeoBackupPolicy {
    /// Creates a value with the members that the service requires.
    pub fn new(properties: GeoBackupPolicyProperties) -> Self {
        Self {
            properties: Some(properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Geo-backup settings of a dedicated SQL pool.
    pub struct GeoBackupPolicyListResult {
        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<GeoBackupPolicy>>,
    }
}

runtime::page!(GeoBackupPolicyListResult { value : GeoBackupPolicy });

runtime::model! {
    /// Switch of the geo-backup.
    pub struct GeoBackupPolicyProperties {
        /// Whether geo-backups are taken.
        #[json("state")]
        pub state: Option<GeoBackupPolicyState>,

        /// Kind of storage for the backups.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("storageType", read_only)]
        pub storage_type: Option<String>,
    }
}

impl GeoBackupPolicyProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(state: GeoBackupPolicyState) -> Self {
        Self {
            state: Some(state),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Whether geo-backup is on or off.
    pub enum GeoBackupPolicyState {
        /// `Disabled`
        Disabled = "Disabled",

        /// `Enabled`
        Enabled = "Enabled",
    }
}
