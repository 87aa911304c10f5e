// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool restore points operations.

use azure_core::time::OffsetDateTime;
use crate::runtime;

runtime::model! {
    /// Label for a new user-defined restore point.
    pub struct CreateSqlPoolRestorePointDefinition {
        /// Label of a user-defined restore point.
        #[json("restorePointLabel")]
        pub restore_point_label: Option<String>,
    }
}

impl CreateSqlPoolRestorePointDefinition {
    /// Creates a value with the members that the service requires.
    pub fn new(restore_point_label: impl Into<String>) -> Self {
        Self {
            restore_point_label: Some(restore_point_label.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Snapshot from which a dedicated SQL pool can be restored.
    pub struct RestorePoint {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

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
        pub properties: Option<RestorePointProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Page of restore points.
    pub struct RestorePointListResult {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<RestorePoint>>,
    }
}

runtime::page!(RestorePointListResult { value : RestorePoint });

runtime::model! {
    /// Kind, time and label of a restore point.
    pub struct RestorePointProperties {
        /// Earliest time (UTC) to which a restore can go back.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("earliestRestoreDate", read_only)]
        pub earliest_restore_date: Option<OffsetDateTime>,

        /// Time (UTC) when the snapshot was taken.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("restorePointCreationDate", read_only)]
        pub restore_point_creation_date: Option<OffsetDateTime>,

        /// Label of a user-defined restore point.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("restorePointLabel", read_only)]
        pub restore_point_label: Option<String>,

        /// `DISCRETE` for a snapshot of one moment, `CONTINUOUS` for a period.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("restorePointType", read_only)]
        pub restore_point_type: Option<RestorePointType>,
    }
}

runtime::text_enum! {
    /// Whether a restore point covers a continuous period or one moment.
    pub enum RestorePointType {
        /// `CONTINUOUS`
        Continuous = "CONTINUOUS",

        /// `DISCRETE`
        Discrete = "DISCRETE",
    }
}
