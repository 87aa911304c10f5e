// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api management gateway skus operations.

use crate::runtime;
use super::ApiGatewaySkuType;

runtime::model! {
    /// Size that a workspace gateway can take.
    pub struct GatewayResourceSkuResult {
        /// Range of unit numbers.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("capacity", read_only)]
        pub capacity: Option<GatewaySkuCapacity>,

        /// Resource type that the size is for.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("resourceType", read_only)]
        pub resource_type: Option<String>,

        /// Name of the size.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("sku", read_only)]
        pub sku: Option<GatewaySku>,
    }
}

runtime::model! {
    /// Page of sizes that a workspace gateway can take.
    pub struct GatewayResourceSkuResults {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<GatewayResourceSkuResult>>,
    }
}

runtime::page!(GatewayResourceSkuResults { value : GatewayResourceSkuResult });

runtime::model! {
    /// Size of a workspace gateway.
    pub struct GatewaySku {
        /// Name of the size.
        #[json("name")]
        pub name: Option<ApiGatewaySkuType>,
    }
}

runtime::model! {
    /// Range of unit numbers that a size of workspace gateways allows.
    pub struct GatewaySkuCapacity {
        /// Number of units used when none is given.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("default", read_only)]
        pub default: Option<i32>,

        /// Largest number of units.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("maximum", read_only)]
        pub maximum: Option<i32>,

        /// Smallest number of units.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("minimum", read_only)]
        pub minimum: Option<i32>,

        /// Who adds units.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("scaleType", read_only)]
        pub scale_type: Option<GatewaySkuCapacityScaleType>,
    }
}

runtime::text_enum! {
    /// Whether units of a workspace gateway are added by the service, by the user, or not at all.
    pub enum GatewaySkuCapacityScaleType {
        /// `Automatic`
        Automatic = "Automatic",

        /// `Manual`
        Manual = "Manual",

        /// `None`
        ///
        /// The number of units is fixed.
        None = "None",
    }
}
