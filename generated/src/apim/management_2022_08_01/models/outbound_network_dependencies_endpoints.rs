// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the outbound network dependencies endpoints operations.

use crate::runtime;

runtime::model! {
    /// Host that a service must be able to reach.
    pub struct EndpointDependency {
        /// Host that must be reachable.
        #[json("domainName")]
        pub domain_name: Option<String>,

        /// Ports that must be open for the host.
        #[json("endpointDetails")]
        pub endpoint_details: Option<Vec<EndpointDetail>>,
    }
}

runtime::model! {
    /// Port of a host that a service must be able to reach.
    pub struct EndpointDetail {
        /// Port number.
        #[json("port")]
        pub port: Option<i32>,

        /// Region of the service that needs the host.
        #[json("region")]
        pub region: Option<String>,
    }
}

runtime::model! {
    /// Hosts that a service must reach for one purpose.
    pub struct OutboundEnvironmentEndpoint {
        /// Purpose of the hosts, such as Azure Storage or Azure SQL.
        #[json("category")]
        pub category: Option<String>,

        /// Hosts that must be reachable for this purpose.
        #[json("endpoints")]
        pub endpoints: Option<Vec<EndpointDependency>>,
    }
}

runtime::model! {
    /// Page of outbound dependencies of a service.
    pub struct OutboundEnvironmentEndpointList {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<OutboundEnvironmentEndpoint>>,
    }
}
