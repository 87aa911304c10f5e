// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool workload classifier operations.

use crate::runtime;

runtime::model! {
    /// Rule that assigns requests to a workload group.
    pub struct WorkloadClassifier {
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
        pub properties: Option<WorkloadClassifierProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Page of workload classifiers.
    pub struct WorkloadClassifierListResult {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<WorkloadClassifier>>,
    }
}

runtime::page!(WorkloadClassifierListResult { value : WorkloadClassifier });

runtime::model! {
    /// Conditions under which requests belong to the workload group, and their importance.
    pub struct WorkloadClassifierProperties {
        /// Session context value that a request must carry, compared with `wlm_context`.
        #[json("context")]
        pub context: Option<String>,

        /// Time of day (UTC, `HH:MM`) until which the classifier applies.
        #[json("endTime")]
        pub end_time: Option<String>,

        /// Importance of the classified requests: `low`, `below_normal`, `normal`, `above_normal` or `high`.
        #[json("importance")]
        pub importance: Option<String>,

        /// Query label that a request must carry, as in `OPTION (LABEL)`.
        #[json("label")]
        pub label: Option<String>,

        /// Database user or role whose requests are classified.
        #[json("memberName")]
        pub member_name: Option<String>,

        /// Time of day (UTC, `HH:MM`) from which the classifier applies.
        #[json("startTime")]
        pub start_time: Option<String>,
    }
}

impl WorkloadClassifierProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(member_name: impl Into<String>) -> Self {
        Self {
            member_name: Some(member_name.into()),
            ..Self::default()
        }
    }
}
