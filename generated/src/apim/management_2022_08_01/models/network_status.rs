// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the network status operations.

use azure_core::time::OffsetDateTime;
use crate::runtime;

runtime::model! {
    /// Whether a service reaches one Azure resource on which it depends.
    pub struct ConnectivityStatusContract {
        /// What went wrong with the connection.
        #[json("error")]
        pub error: Option<String>,

        /// True if the service works without this resource.
        #[json("isOptional")]
        pub is_optional: Option<bool>,

        /// Time (UTC) when the connection last began to work or to fail.
        #[json("lastStatusChange")]
        pub last_status_change: Option<OffsetDateTime>,

        /// Time (UTC) of the last test; an old one means that the service itself has no network.
        #[json("lastUpdated")]
        pub last_updated: Option<OffsetDateTime>,

        /// Host of the resource.
        ///
        /// At least 1 character.
        #[json("name")]
        pub name: Option<String>,

        /// Kind of resource, such as a storage account or a database.
        #[json("resourceType")]
        pub resource_type: Option<String>,

        /// Whether the connection works.
        #[json("status")]
        pub status: Option<ConnectivityStatusType>,
    }
}

runtime::text_enum! {
    /// Whether a connection works.
    pub enum ConnectivityStatusType {
        /// `failure`
        Failure = "failure",

        /// `initializing`
        Initializing = "initializing",

        /// `success`
        Success = "success",
    }
}

runtime::model! {
    /// DNS servers of a region and the connections of the service there.
    pub struct NetworkStatusContract {
        /// Azure resources on which the service depends, and whether it reaches them.
        #[json("connectivityStatus")]
        pub connectivity_status: Option<Vec<ConnectivityStatusContract>>,

        /// IP addresses of the DNS servers in use.
        #[json("dnsServers")]
        pub dns_servers: Option<Vec<String>>,
    }
}

runtime::model! {
    /// Network status of one region.
    pub struct NetworkStatusContractByLocation {
        /// Region that the status is for.
        ///
        /// At least 1 character.
        #[json("location")]
        pub location: Option<String>,

        /// DNS servers and connections in the region.
        #[json("networkStatus")]
        pub network_status: Option<NetworkStatusContract>,
    }
}
